using Resolutions.Generator.Tests.Harness;
using Resolutions.Generator.Tests.Incrementality;
using Resolutions.Text;

namespace Resolutions.Generator.Tests.Volumes;

/// <summary>Files that hold several resolutions.</summary>
public sealed class VolumeTests
{
    private const string Path = "texts/volume.txt";

    private static readonly string First = TextOf(901);
    private static readonly string Second = TextOf(902);
    private static readonly string Third = TextOf(903);

    [Fact]
    public void Every_resolution_of_a_file_has_its_type_and_its_file()
    {
        var run = TestProject.Of(SeveralResolutions.At(Path, First, Second, Third)).Generate();

        Assert.Equal(
            ["A_RES_80_901.g.cs", "A_RES_80_902.g.cs", "A_RES_80_903.g.cs", "ResolutionCatalog.g.cs"],
            run.HintNames
        );
        run.AssertCompilesWithoutWarning();
        Assert.Equal(
            TestProject.Of(new TextFile("a.txt", Second)).Generate()["A_RES_80_902.g.cs"],
            run["A_RES_80_902.g.cs"]
        );
    }

    [Fact]
    public void An_edit_of_one_resolution_emits_that_one()
    {
        var session = new GeneratorSession();
        session.Run(TestProject.Of(SeveralResolutions.At(Path, First, Second, Third)));

        var edited = Second.Replace("Takes note", "Welcomes", StringComparison.Ordinal);
        var run = session.Run(TestProject.Of(SeveralResolutions.At(Path, First, edited, Third)));

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
    public void A_resolution_that_is_added_at_the_end_emits_no_other()
    {
        var session = new GeneratorSession();
        session.Run(TestProject.Of(SeveralResolutions.At(Path, First, Second)));

        var run = session.Run(TestProject.Of(SeveralResolutions.At(Path, First, Second, Third)));

        Assert.Equal((1, 1), (Steps.Of(run).Emit, Steps.Of(run).Catalog));
    }

    [Fact]
    public void A_resolution_that_cannot_be_read_costs_the_others_nothing()
    {
        var session = new GeneratorSession();
        session.Run(TestProject.Of(SeveralResolutions.At(Path, First, Second, Third)));
        var broken = Second.Replace("80/902.", "", StringComparison.Ordinal);

        var run = session.Run(TestProject.Of(SeveralResolutions.At(Path, First, broken, Third)));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("RES0004", diagnostic.Id);
        Assert.InRange(diagnostic.Location.SourceSpan.Start, First.Length, First.Length + broken.Length);
        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_903.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        run.Output.AssertNoWarnings();
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("z.txt", Path)]
    public void A_resolution_that_another_file_has_too_is_taken_from_the_first_path(string other, string winner)
    {
        var run = TestProject.Of(SeveralResolutions.At(Path, First, Second), new TextFile(other, Second)).Generate();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("RES0101", diagnostic.Id);
        Assert.Contains($"“{winner}”", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Equal(winner == Path ? other : Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_902.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
    }

    [Fact]
    public void A_resolution_that_a_file_has_twice_is_the_one_that_stands_first()
    {
        var again = Second.Replace("Takes note", "Welcomes", StringComparison.Ordinal);

        var run = TestProject.Of(SeveralResolutions.At(Path, First, Second, again)).Generate();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("RES0101", diagnostic.Id);
        Assert.Equal(
            (First + Second).Length + again.IndexOf("Small texts\n\nThe General", StringComparison.Ordinal),
            diagnostic.Location.SourceSpan.Start
        );
        Assert.Contains("Takes note", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_several_resolutions_that_is_listed_twice_is_said_of_each()
    {
        var volume = SeveralResolutions.At(Path, First, Second);
        var again = SeveralResolutions.At(Path, First, Second);

        var run = TestProject.Of(volume, again, new TextFile("other.txt", Third)).Generate();

        Assert.Equal(["RES0104", "RES0104", "RES0104", "RES0104"], run.DiagnosticIds);
        Assert.Equal(["A_RES_80_903.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
    }

    [Fact]
    public void A_volume_of_many_resolutions_is_generated_and_an_edit_emits_one()
    {
        string[] texts = [.. Enumerable.Range(1, 120).Select(TextOf)];
        var session = new GeneratorSession();
        var before = session.Run(TestProject.Of(SeveralResolutions.At(Path, texts)));
        texts[60] = texts[60].Replace("Takes note", "Welcomes", StringComparison.Ordinal);

        var run = session.Run(TestProject.Of(SeveralResolutions.At(Path, texts)));

        Assert.Equal(121, before.HintNames.Count());
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void A_volume_in_two_languages_has_one_type_for_each_resolution()
    {
        var french = new FrenchResolution { Number = 902 }.ToString();

        var run = TestProject.Of(SeveralResolutions.At(Path, First, french, Second)).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_902.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        Assert.Contains("const string Language = \"en\"", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
        Assert.Contains("const string Fr = \"Prend note", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
        run.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void Findings_of_a_volume_are_at_their_resolution()
    {
        var french = new FrenchResolution { Number = 902, Operative = ["Prend note du rapport."] }.ToString();

        var run = TestProject.Of(SeveralResolutions.At(Path, First, Second), new TextFile("fr.txt", french)).Generate();

        var finding = run.Diagnostics.First(each => each.Location.GetLineSpan().Path == Path);
        Assert.Equal("RES3001", finding.Id);
        Assert.Equal(
            First.Length + Second.IndexOf("2. Requests", StringComparison.Ordinal),
            finding.Location.SourceSpan.Start
        );
    }

    [Fact]
    public void The_whole_way_from_one_text()
    {
        var text = First + "\n" + Second;
        var document = ResolutionText.Parse(text, TestContext.Current.CancellationToken);
        Assert.SkipUnless(
            document.Resolutions.Count == 2,
            "The parser reads only one resolution of a file with several."
        );

        var run = TestProject.Of(new TextFile(Path, text)).Generate();

        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_902.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        run.AssertCompilesWithoutWarning();
    }

    private static string TextOf(int number) => new EnglishResolution { Number = number }.ToString();
}
