using Resolutions.Generator.Tests.Harness;
using Resolutions.Generator.Tests.Incrementality;

namespace Resolutions.Generator.Tests.Languages;

/// <summary>What a change computes where some resolutions are there in two languages.</summary>
public sealed class LanguageChangeTests
{
    private static readonly TextFile Other = new EnglishResolution { Number = 902 }.At("texts/b.en.txt");
    private static readonly TextFile OtherFrench = new FrenchResolution { Number = 902 }.At("texts/b.fr.txt");
    private static readonly TextFile Alone = new EnglishResolution { Number = 903 }.At("texts/c.en.txt");

    private readonly GeneratorSession session = new();
    private readonly TestProject project = TestProject.Of(
        TwoLanguages.English,
        TwoLanguages.French,
        Other,
        OtherFrench,
        Alone
    );

    public LanguageChangeTests()
    {
        Before = session.Run(project);
        Assert.Empty(Before.Diagnostics);
    }

    private GeneratorRun Before { get; }

    [Theory]
    [InlineData("texts/a.fr.txt", "Prend note", "Accueille avec satisfaction", "A_RES_80_901.g.cs")]
    [InlineData("texts/a.en.txt", "Takes note of", "Welcomes", "A_RES_80_901.g.cs")]
    [InlineData("texts/c.en.txt", "Takes note of", "Welcomes", "A_RES_80_903.g.cs")]
    public void Editing_a_version_parses_that_file_and_emits_that_type(
        string path,
        string before,
        string after,
        string hintName
    )
    {
        var run = Edit(path, before, after);

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
        Assert.Contains(after, run[hintName], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("texts/a.fr.txt")]
    [InlineData("texts/a.en.txt")]
    public void White_space_between_paragraphs_of_a_version_emits_nothing(string path)
    {
        var run = Edit(path, "\n\n1. ", "\n\n\n\n1. ");

        Assert.Equal(new Steps { Parsed = 1 }, Steps.Of(run));
        Assert.Equal(0, run.Emitted);
    }

    [Fact]
    public void Another_preferred_language_emits_what_is_there_in_two_and_parses_nothing()
    {
        var run = session.Run(project.WithProperty("ResolutionsLanguage", "fr"));

        Assert.Equal((0, 0, 2), (Steps.Of(run).Parsed, Steps.Of(run).Headers, run.Emitted));
        Assert.Contains("const string Language = \"fr\"", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
        Assert.Equal(Before["A_RES_80_903.g.cs"], run["A_RES_80_903.g.cs"]);
    }

    [Fact]
    public void A_version_that_comes_emits_its_type_and_no_other()
    {
        var run = session.Run(
            project with
            {
                Texts = project.Texts.Add(new FrenchResolution { Number = 903 }.At("texts/c.fr.txt")),
            }
        );

        Assert.Equal((1, 1), (Steps.Of(run).Parsed, run.Emitted));
        Assert.Contains("const string Fr", run["A_RES_80_903.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_goes_emits_its_type_and_no_other()
    {
        var run = session.Run(project with { Texts = [.. project.Texts.Where(text => text != OtherFrench)] });

        Assert.Equal((0, 1), (Steps.Of(run).Parsed, run.Emitted));
        Assert.DoesNotContain("const string Fr", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
        Assert.Contains("const string Fr", run["A_RES_80_901.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_broken_leaves_the_others_their_type()
    {
        var run = session.Run(
            project with
            {
                Texts = project.Texts.Replace(TwoLanguages.French, TwoLanguages.French.With("")),
            }
        );

        Assert.Equal(["RES0001"], run.DiagnosticIds);
        Assert.DoesNotContain("const string Fr", run["A_RES_80_901.g.cs"], StringComparison.Ordinal);
        run.Output.AssertNoWarnings();
    }

    [Fact]
    public void Another_order_of_the_files_changes_no_output()
    {
        var run = new GeneratorSession().Run(project with { Texts = [.. project.Texts.Reverse()] });

        Assert.Equal(Before.Transcript, run.Transcript);
    }

    [Fact]
    public void A_finding_moves_with_its_line_and_emits_nothing()
    {
        var before = Edit("texts/a.fr.txt", "\n\nb) De faire rapport².", "");

        var run = session.Run(With("texts/a.en.txt", "\n" + TwoLanguages.English.Content, edited));

        Assert.Equal(LineIn(before) + 1, LineIn(run));
        Assert.Equal(0, run.Emitted);

        int LineIn(GeneratorRun each) =>
            each
                .Diagnostics.First(diagnostic =>
                    diagnostic.Id == "RES3001" && diagnostic.Location.GetLineSpan().Path == "texts/a.en.txt"
                )
                .Location.GetLineSpan()
                .StartLinePosition.Line;
    }

    private TestProject edited = new();

    private GeneratorRun Edit(string path, string before, string after)
    {
        edited = With(path, Current(path).Content.Replace(before, after, StringComparison.Ordinal), project);
        return session.Run(edited);
    }

    private TextFile Current(string path) => project.Texts.Single(text => text.Path == path);

    private static TestProject With(string path, string content, TestProject state) =>
        state with
        {
            Texts = [.. state.Texts.Select(text => text.Path == path ? text.With(content) : text)],
        };
}
