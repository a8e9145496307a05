using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class FootnoteRuleTests
{
    private static readonly EnglishResolution WithNotes = new()
    {
        Operative = ["Takes note of the report;¹", "Welcomes the other report;²", "Decides to continue."],
        Notes = ["¹ A/80/1.", "² A/80/2."],
    };

    [Fact]
    [Covers("RES0009", isReported: true)]
    public void RES0009_an_indicator_without_footnote()
    {
        var diagnostic = Rules.AssertReported(
            "RES0009",
            DiagnosticSeverity.Warning,
            (WithNotes with { Notes = ["¹ A/80/1."] })
                .ToString()
                .Replace("report;²", "report;⟦²⟧", StringComparison.Ordinal)
        );

        Assert.Contains("footnote 2", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0010", isReported: true)]
    public void RES0010_a_footnote_without_indicator()
    {
        var diagnostic = Rules.AssertReported(
            "RES0010",
            DiagnosticSeverity.Warning,
            (WithNotes with { Notes = ["¹ A/80/1.", "² A/80/2.", "⟦³⟧ A/80/3."] }).ToString()
        );

        Assert.Contains("footnote 3", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0011", isReported: true)]
    public void RES0011_a_footnote_number_that_stands_twice()
    {
        var text = (WithNotes with { Notes = ["¹ A/80/1.", "² A/80/2.", "⟦²⟧ A/80/3."] }).ToString();

        Rules.AssertReported("RES0011", DiagnosticSeverity.Warning, text);

        var file = TestProject.Of(MarkedText.Parse(text).File).Generate()["A_RES_80_901.g.cs"];
        Assert.Contains("\"A/80/2.\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("A/80/3.", file, StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0020", isReported: true)]
    public void RES0020_a_text_that_lost_its_footnotes() =>
        Rules.AssertReported(
            "RES0020",
            DiagnosticSeverity.Warning,
            (WithNotes with { Notes = [] }).ToString().Replace("report;¹", "report;⟦¹⟧", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0021", isReported: true)]
    public void RES0021_a_footnote_that_lost_its_number() =>
        Rules.AssertReported(
            "RES0021",
            DiagnosticSeverity.Warning,
            (WithNotes with { Notes = ["¹ A/80/1.", "² A/80/2.", "⟦See A/80/3.⟧"] }).ToString()
        );

    [Fact]
    [Covers("RES0009", isReported: false)]
    [Covers("RES0010", isReported: false)]
    [Covers("RES0011", isReported: false)]
    [Covers("RES0020", isReported: false)]
    [Covers("RES0021", isReported: false)]
    public void Footnotes_with_one_indicator_each_give_no_diagnostic() =>
        Rules.AssertNothingReported(WithNotes.ToString());
}
