using System.Diagnostics;
using System.Text.Json;
using Resolutions.Accuracy.Cuts;
using Resolutions.Fuzz;

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

const int mostFailures = 20;
var files = Directory
    .EnumerateFiles(options.Folder, "*.txt", SearchOption.AllDirectories)
    .Order(StringComparer.Ordinal);
var mutator = new Mutator([.. files.Select(File.ReadAllText)], options.Seed);
var watch = Stopwatch.StartNew();
var (read, failed) = (0L, 0);
for (; watch.Elapsed < options.Duration && failed < mostFailures; read++)
{
    var text = mutator.Next();
    if (Soundness.Check(text) is null)
    {
        continue;
    }

    failed++;
    var small = Shrinker.Shrink(text);
    Console.WriteLine($"text {read}: {Soundness.Check(small)}");
    Console.WriteLine($"    {JsonSerializer.Serialize(small)}");
}

Console.WriteLine($"{read} texts, {failed} failed, seed {options.Seed}");
return failed == 0 ? 0 : 1;
