using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Corpus;

/// <summary>Real resolutions in English and French that are not part of the project, where a machine has them.</summary>
public sealed class TwinTests
{
    private const int Enough = 20;

    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(BuildPaths.Project, "..", "..", "..", "shared", "corpus")
    );

    [Fact]
    public void Twins_become_one_type_that_compiles_and_cite_the_same_documents()
    {
        Assert.SkipUnless(
            Directory.Exists(Folder),
            $"The corpus of real texts is not on this machine (looked for {Folder})."
        );

        var names = Directory
            .EnumerateFiles(Path.Combine(Folder, "en"), "A_RES_*.txt")
            .Select(file => Path.GetFileName(file))
            .Where(name => File.Exists(Path.Combine(Folder, "fr", name)))
            .Order(StringComparer.Ordinal)
            .Take(Enough)
            .ToList();
        var run = TestProject.Of([.. names.Select(Read("en")), .. names.Select(Read("fr"))]).Generate();

        Assert.Equal(Enough + 1, run.HintNames.Count());
        Assert.Empty(run.Diagnostics.Where(each => each.Id == "RES3003"));
        run.Output.AssertNoWarnings();
    }

    private static Func<string, TextFile> Read(string language) =>
        name => new TextFile($"{language}/{name}", File.ReadAllText(Path.Combine(Folder, language, name)));
}
