using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

/// <summary>What items say of the force of their texts.</summary>
public sealed class StatusRuleTests
{
    private static readonly TextFile File = new EnglishResolution
    {
        Operative = ["Welcomes the lamps;", "Requests:\n\n(a) To count;\n\n(b) To report;", "Urges;", "Decides."],
    }.At("a.txt");

    [Theory]
    [Covers("RES9009", isReported: true)]
    [InlineData("SupersededBy", "the next one", "write the symbol of a document")]
    [InlineData("SupersededBy", "S/RES/1325", "is no document symbol")]
    [InlineData("SupersededBy", "A/RES/81/5 zebra", "write the symbol of a document")]
    [InlineData("Withdrawn", "OP5", "names nothing: A/RES/80/901 has no OP5; did you mean OP4?")]
    [InlineData("Withdrawn", "OP4-OP2", "OP2 does not follow OP4 in a row")]
    [InlineData("Withdrawn", "A/RES/80/902 OP1", "A/RES/80/902 is not in this file")]
    [InlineData("Withdrawn", "yes", "A/RES/80/901 has no yes")]
    [InlineData("Replaced", "OP1", "write provisions, a colon and what is in their place")]
    [InlineData("Replaced", "OP1:", "write the symbol of a document")]
    [InlineData("Replaced", "OP9: A/RES/81/5", "has no OP9")]
    public void RES9009_metadata_that_cannot_be_read_is_reported_at_the_file_and_says_nothing_of_the_type(
        string metadata,
        string value,
        string words
    )
    {
        var run = TestProject.Of(File.With(metadata, value)).Generate();

        var diagnostic = Rules.AssertReported("RES9009", DiagnosticSeverity.Error, run);
        Assert.Equal("a.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains($"” in the metadata {metadata} ", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains(words, diagnostic.Message(), StringComparison.Ordinal);
        Assert.Equal(TestProject.Of(File).Generate()["A_RES_80_901.g.cs"], run["A_RES_80_901.g.cs"]);
    }

    [Theory]
    [Covers("RES9009", isReported: false)]
    [InlineData("SupersededBy", "A/RES/81/5", new[] { "Superseded(\"A/RES/81/5\") A_RES_80_901" })]
    [InlineData(
        "SupersededBy",
        "S/RES/1325 (2000) OP3",
        new[] { "Superseded(\"S/RES/1325 (2000) OP3\") A_RES_80_901" }
    )]
    [InlineData("Withdrawn", "true", new[] { "Withdrawn A_RES_80_901" })]
    [InlineData("Withdrawn", "False", new string[0])]
    [InlineData("Withdrawn", "OP1, OP3-OP4", new[] { "Withdrawn OP1", "Withdrawn OP3", "Withdrawn OP4" })]
    [InlineData("Withdrawn", "A/RES/80/901 OP2", new[] { "Withdrawn OP2", "Withdrawn OP2_a", "Withdrawn OP2_b" })]
    [InlineData("Withdrawn", "OP2(b)", new[] { "Withdrawn OP2_b" })]
    [InlineData(
        "Replaced",
        "OP1: A/RES/81/5 OP7, PP1: A/RES/81/6",
        new[] { "Superseded(\"A/RES/81/6\") PP1", "Superseded(\"A/RES/81/5 OP7\") OP1" }
    )]
    public void Types_say_what_the_item_says(string metadata, string value, string[] expected)
    {
        var run = TestProject.Of(File.With(metadata, value)).Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Equal(expected, StatusesIn(run["A_RES_80_901.g.cs"]));
    }

    [Fact]
    public void A_footnote_can_be_withdrawn()
    {
        var run = TestProject
            .Of(
                new EnglishResolution { Operative = ["Welcomes the lamps.¹"], Notes = ["¹ See A/80/1."] }
                    .At("a.txt")
                    .With("Withdrawn", "Fn1")
            )
            .Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Equal(["Withdrawn Fn1"], StatusesIn(run["A_RES_80_901.g.cs"]));
    }

    [Theory]
    [Covers("RES9009", isReported: true)]
    [InlineData("Replaced", "OP1: A/RES/80/902 OP9", "A/RES/80/902 has no OP9; did you mean OP2?")]
    [InlineData("SupersededBy", "A/RES/80/902 OP1-OP9", "A/RES/80/902 has no OP9; did you mean OP2?")]
    public void RES9009_a_successor_that_the_project_has_without_the_provision(
        string metadata,
        string value,
        string words
    )
    {
        var run = TestProject
            .Of(File.With(metadata, value), new EnglishResolution { Number = 902 }.At("b.txt"))
            .Generate();

        var diagnostic = Rules.AssertReported("RES9009", DiagnosticSeverity.Error, run);
        Assert.Equal("a.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(words, diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES9009", isReported: false)]
    public void A_successor_that_is_there_is_not_reported() =>
        Assert.Empty(
            TestProject
                .Of(
                    File.With("Replaced", "OP1: A/RES/80/902 OP1-OP2, OP2: A/RES/80/902 PP1, OP3: A/RES/99/1 OP7"),
                    new EnglishResolution { Number = 902 }.At("b.txt")
                )
                .Generate()
                .Diagnostics
        );

    [Fact]
    public void They_compile_in_CSharp_8_for_netstandard() =>
        (
            TestProject.Of(File.With("SupersededBy", "A/RES/81/5").With("Withdrawn", "OP1")) with
            {
                Framework = TargetFramework.NetStandard20,
                LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8,
            }
        )
            .Generate()
            .AssertCompilesWithoutWarning();

    [Fact]
    public void What_is_in_force_instead_counts_more_than_that_something_is_not()
    {
        var run = TestProject.Of(File.With("Withdrawn", "OP1").With("Replaced", "OP1: A/RES/81/5")).Generate();

        Assert.Equal(["Superseded(\"A/RES/81/5\") OP1"], StatusesIn(run["A_RES_80_901.g.cs"]));
    }

    [Fact]
    public void The_item_of_any_language_says_it()
    {
        var run = TestProject
            .Of(new EnglishResolution().At("en.txt"), new FrenchResolution().At("fr.txt").With("Withdrawn", "OP1"))
            .Generate();

        Assert.Equal(["Withdrawn OP1"], StatusesIn(run["A_RES_80_901.g.cs"]));
    }

    [Fact]
    public void In_a_file_of_several_resolutions_the_symbol_says_which()
    {
        const string two =
            "80/901. One\n\nThe General Assembly,\n\n1. Decides to act.\n\n49th plenary meeting\n19 December 2025\n\n80/902. Two\n\nThe General Assembly,\n\n1. Decides to act.\n\n49th plenary meeting\n19 December 2025\n";
        var file = new TextFile("two.txt", two);

        var run = TestProject.Of(file.With("Withdrawn", "A/RES/80/902 OP1")).Generate();
        Assert.Empty(StatusesIn(run["A_RES_80_901.g.cs"]));
        Assert.Equal(["Withdrawn OP1"], StatusesIn(run["A_RES_80_902.g.cs"]));

        Assert.Contains(
            "the file has several resolutions",
            Rules
                .AssertReported(
                    "RES9009",
                    DiagnosticSeverity.Error,
                    TestProject.Of(file.With("Withdrawn", "OP1")).Generate()
                )
                .Message(),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> StatusesIn(string code)
    {
        string[] lines = [.. code.Split('\n').Select(line => line.Trim())];
        return lines
            .Zip(lines.Skip(1))
            .Where(pair => pair.First.StartsWith("[global::Resolutions.", StringComparison.Ordinal))
            .Select(pair =>
                pair.First["[global::Resolutions.".Length..^1] + " " + pair.Second.Split("class ")[1].Split(' ')[0]
            );
    }
}
