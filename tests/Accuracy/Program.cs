using Resolutions.Accuracy;
using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Cuts;
using Resolutions.Accuracy.Layouts;
using Resolutions.Accuracy.Measures;
using Resolutions.Accuracy.Report;

if (args.Contains("--help") || args.Length == 0 || !File.Exists(Path.Combine(args[0], "manifest.tsv")))
{
    Console.Error.WriteLine(Usage.Text);
    return args.Contains("--help") ? 0 : 2;
}

var corpus = new CorpusFolder(args[0]);
var texts = Usage.Value(args, "--only") is { } part
    ? corpus.Texts.Where(text => text.ToString().Contains(part, StringComparison.OrdinalIgnoreCase))
    : corpus.Texts;
if (args.Contains("--cuts"))
{
    return CutReport.Print(Console.Out, texts) ? 0 : 1;
}

if (args.Contains("--layouts"))
{
    LayoutReport.Print(Console.Out, texts, isFull: args.Contains("--full"));
    return 0;
}

var scores = texts.Select(text => DocumentMeasure.Of(corpus, text)).ToList();
Lists.Print(Console.Out, scores, Usage.Lists(args));
Scoreboard.Print(Console.Out, scores, isFull: args.Contains("--full"));
if (Usage.Value(args, "--json") is { } file)
{
    JsonReport.Write(file, scores);
}

return scores.Exists(score => score.Exception is not null) ? 1 : 0;
