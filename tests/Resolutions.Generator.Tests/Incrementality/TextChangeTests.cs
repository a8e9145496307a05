using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

public sealed class TextChangeTests
{
    private readonly ThreeTexts texts = new();

    [Fact]
    public void The_first_run_computes_every_text_once()
    {
        var steps = Steps.Of(texts.Before);

        Assert.Equal((3, 3, 3, 1), (steps.Parsed, steps.Headers, steps.Emit, steps.Catalog));
    }

    [Fact]
    public void Editing_a_paragraph_parses_and_emits_that_text_alone()
    {
        var run = texts.ChangeSecond(texts.Second.Content.Replace("Takes note", "Welcomes", StringComparison.Ordinal));

        Assert.Equal(
            new Steps
            {
                Parsed = 1,
                Headers = 1,
                Emit = 1,
            },
            Steps.Of(run)
        );
        Assert.Equal(1, run.Emitted);
        Assert.Contains("Welcomes of the report", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_the_number_emits_that_text_and_the_catalog()
    {
        var run = texts.ChangeSecond(texts.Second.Content.Replace("80/902", "80/904", StringComparison.Ordinal));

        Assert.Equal(
            new Steps
            {
                Parsed = 1,
                Headers = 1,
                Emit = 1,
                Catalog = 1,
            },
            Steps.Of(run)
        );
        Assert.Equal(
            ["A_RES_80_901.g.cs", "A_RES_80_903.g.cs", "A_RES_80_904.g.cs", "ResolutionCatalog.g.cs"],
            run.HintNames
        );
    }

    [Theory]
    [InlineData("\n\n1. ", "\n\n\n\n1. ")]
    [InlineData("Eightieth session", "\n\nEightieth session")]
    [InlineData("The General Assembly,\n", "The General Assembly,  \n")]
    public void White_space_between_paragraphs_parses_that_text_and_emits_nothing(string before, string after)
    {
        var run = texts.ChangeSecond(texts.Second.Content.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(new Steps { Parsed = 1 }, Steps.Of(run));
        Assert.Equal(0, run.Emitted);
        Assert.Equal(texts.Before.Transcript, run.Transcript);
    }

    [Fact]
    public void A_line_that_shifts_a_diagnostic_reports_it_anew_and_emits_nothing()
    {
        var session = new GeneratorSession();
        var unfinished = new EnglishResolution { Operative = ["Takes note of the", "Decides to continue."] }.At(
            "texts/a.txt"
        );
        var before = session.Run(TestProject.Of(unfinished));

        var run = session.Run(TestProject.Of(unfinished.With($"\n{unfinished.Content}")));

        var line = Assert.Single(before.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;
        Assert.Equal(line + 1, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(new Steps { Parsed = 1 }, Steps.Of(run));
        Assert.Equal(before["A_RES_80_901.g.cs"], run["A_RES_80_901.g.cs"]);
    }

    [Fact]
    public void Reading_every_text_again_with_the_same_content_emits_nothing()
    {
        var run = texts.Change(project =>
            project with
            {
                Texts = [.. project.Texts.Select(text => text.At(text.Path))],
            }
        );

        Assert.Equal(0, Steps.Of(run).Emit);
        Assert.Equal(0, run.Emitted);
        Assert.Equal(texts.Before.Transcript, run.Transcript);
    }

    [Fact]
    public void Breaking_a_text_removes_its_types_alone()
    {
        var run = texts.ChangeSecond("");

        Assert.Equal(
            new Steps
            {
                Parsed = 1,
                Headers = 0,
                Emit = 0,
                Catalog = 1,
            },
            Steps.Of(run) with
            {
                Headers = 0,
            }
        );
        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_903.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        Assert.Equal(["RES0001"], run.DiagnosticIds);
    }
}
