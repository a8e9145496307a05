using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Robustness;

public sealed class TruncatedSeedTests
{
    [Fact]
    public void The_seed_cut_after_any_line_says_so_and_leaves_the_other_file_alone()
    {
        var session = new GeneratorSession();
        var healthy = new EnglishResolution { Number = 999 }.At("healthy.txt");
        var silent = new List<int>();
        var lines = Texts.Seed.Content.Split('\n');

        for (var count = 0; count < lines.Length; count++)
        {
            var cut = new TextFile("seed.txt", string.Join('\n', lines[..count]) + "\n");
            var run = session.Run(TestProject.Of(cut, healthy));

            Assert.Contains("A_RES_80_999.g.cs", run.HintNames);
            if (!run.Diagnostics.Any(IsInTheCutFile))
                silent.Add(count);
        }

        Assert.Empty(silent);
        Assert.Equal(298, lines.Length);
    }

    private static bool IsInTheCutFile(Diagnostic diagnostic) =>
        diagnostic.Location.Kind == LocationKind.ExternalFile && diagnostic.Location.GetLineSpan().Path == "seed.txt";
}
