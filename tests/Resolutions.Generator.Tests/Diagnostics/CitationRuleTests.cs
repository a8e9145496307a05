using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

/// <summary>What the texts of a project cite of each other that is not there.</summary>
public sealed class CitationRuleTests
{
    private static readonly TextFile Cited = new(
        "texts/cited.txt",
        """
        80/902. Small texts

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,

        1. Decides to act:

        (a) Now;

        (b) Later;

        2. Adopts the plan annexed to the present resolution.¹

        49th plenary meeting
        19 December 2025

        Annex

        Plan

        I. Aims

        1. The aim is peace.

        II. Means

        1. The means are words.

        2. They are many.

        ¹ See A/80/1.
        """
    );

    [Theory]
    [Covers("RES0105", isReported: true)]
    [InlineData("Recalls paragraph 7 of its resolution ⟦80/902⟧.", "A/RES/80/902, para. 7")]
    [InlineData("Recalls paragraphs 1 to 3 of its resolution ⟦80/902⟧.", "A/RES/80/902, para. 3")]
    [InlineData("Recalls paragraph 1 (c) of its resolution ⟦80/902⟧.", "A/RES/80/902, para. 1 (c)")]
    [InlineData("Recalls footnote 3 of its resolution ⟦80/902⟧.", "A/RES/80/902, footnote 3")]
    [InlineData("Recalls annex II to its resolution ⟦80/902⟧.", "A/RES/80/902, annex II")]
    [InlineData("Recalls A/RES/80/902, para. 9, and acts.", "A/RES/80/902, para. 9")]
    public void RES0105_a_cited_provision_is_not_in_the_resolution(string paragraph, string citation)
    {
        var marked = Citing(paragraph.Contains('⟦', StringComparison.Ordinal) ? paragraph : Mark(paragraph));
        var text = MarkedText.Parse(marked);

        var diagnostic = Assert.Single(TestProject.Of(text.File, Cited).Generate().Diagnostics);

        Assert.Equal(("RES0105", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(text.Span, diagnostic.Location.SourceSpan);
        Assert.Equal(MarkedText.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("cites " + citation + ",", diagnostic.Message(), StringComparison.Ordinal);

        static string Mark(string words) => words.Replace("A/RES/80/902", "⟦A/RES/80/902⟧", StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES0105", isReported: false)]
    [InlineData("Recalls paragraph 1 (b) of its resolution 80/902.")]
    [InlineData("Recalls paragraph 2 (a) of its resolution 80/902.")]
    [InlineData("Recalls the annex to its resolution 80/902.")]
    [InlineData("Recalls paragraph 2 of the annex to its resolution 80/902.")]
    [InlineData("Recalls section II of the annex to its resolution 80/902.")]
    [InlineData("Recalls paragraph 7 of its resolution 80/903.")]
    [InlineData("Recalls the first preambular paragraph of its resolution 80/902.")]
    public void What_is_there_or_cannot_be_known_is_not_reported(string paragraph)
    {
        var run = TestProject.Of(new TextFile(MarkedText.Path, Citing(paragraph)), Cited).Generate();

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void It_is_found_again_when_the_cited_text_changes()
    {
        var citing = new TextFile(MarkedText.Path, Citing("Recalls paragraph 1 (b) of its resolution 80/902."));
        var session = new GeneratorSession();
        Assert.Empty(session.Run(TestProject.Of(citing, Cited)).Diagnostics);

        var cut = Cited.With(Cited.Content.Replace("(b) Later;", "", StringComparison.Ordinal));

        Assert.Equal(["RES0105"], session.Run(TestProject.Of(citing, cut)).DiagnosticIds);
    }

    private static string Citing(string paragraph) =>
        $"80/7. Small texts\n\nThe General Assembly,\n\n1. {paragraph}\n\n61st plenary meeting\n18 December 2025\n";
}
