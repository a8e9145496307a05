using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

/// <summary>What a text that others cite may do without their files being written anew.</summary>
public sealed class CitationChangeTests
{
    private const string CitingFile = "A_RES_80_901.g.cs";
    private const string Paragraph = "<see cref=\"global::Resolutions.Generated.A_RES_80_902.OP2\">";
    private const string Whole = "<see cref=\"global::Resolutions.Generated.A_RES_80_902\">";
    private const string Address = "<see href=\"https://docs.un.org/en/A/RES/80/902\">";

    private static readonly EnglishResolution CitedResolution = new()
    {
        Number = 902,
        Operative = ["Decides to act;", "Decides to report."],
    };

    private static readonly TextFile Citing = new EnglishResolution
    {
        Operative = ["Recalls paragraph 2 of its resolution 80/902."],
    }.At("texts/a.txt");

    private static readonly TextFile Cited = CitedResolution.At("texts/b.txt");

    private readonly GeneratorSession session = new();

    public CitationChangeTests() =>
        Assert.Contains(Paragraph, session.Run(TestProject.Of(Citing, Cited))[CitingFile], StringComparison.Ordinal);

    [Fact]
    public void Other_words_of_the_cited_text_leave_the_citing_one_alone()
    {
        var run = Change(CitedResolution with { Operative = ["Decides to wait;", "Decides to consider."] });

        Assert.Equal((1, 1, 0), (run.Computed("Parsed"), run.Computed("Emit"), run.Computed("Catalog")));
        Assert.Equal(1, run.Emitted);
        Assert.Contains("to consider", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_paragraph_that_nobody_cites_leaves_the_citing_text_alone()
    {
        var run = Change(CitedResolution with { Operative = [.. CitedResolution.Operative, "Decides to end."] });

        Assert.Equal(1, run.Computed("Emit"));
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void Without_the_cited_paragraph_the_citing_text_points_to_the_resolution()
    {
        var run = Change(CitedResolution with { Operative = ["Decides to act."] });

        Assert.Equal(2, run.Computed("Emit"));
        Assert.Contains(Whole, run[CitingFile], StringComparison.Ordinal);
        Assert.DoesNotContain(Paragraph, run[CitingFile], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_cited_text_the_citing_one_points_to_its_address()
    {
        var run = session.Run(TestProject.Of(Citing));

        Assert.Equal(["Modified"], Reasons(run, "Emit").Where(reason => reason != "Removed"));
        Assert.Contains(Address, run[CitingFile], StringComparison.Ordinal);
        Assert.DoesNotContain("Generated.A_RES_80_902", run[CitingFile], StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_cited_text_the_citing_one_points_to_it_again()
    {
        var later = new GeneratorSession();
        Assert.Contains(Address, later.Run(TestProject.Of(Citing))[CitingFile], StringComparison.Ordinal);

        var run = later.Run(TestProject.Of(Citing, Cited));

        Assert.Equal(["Modified", "New"], Reasons(run, "Emit"));
        Assert.Contains(Paragraph, run[CitingFile], StringComparison.Ordinal);
    }

    private GeneratorRun Change(EnglishResolution cited) =>
        session.Run(TestProject.Of(Citing, Cited.With(cited.ToString())));

    private static IEnumerable<string> Reasons(GeneratorRun run, string step) =>
        run
            .Result.TrackedSteps[step]
            .SelectMany(each => each.Outputs)
            .Select(output => output.Reason.ToString())
            .Order(StringComparer.Ordinal);
}
