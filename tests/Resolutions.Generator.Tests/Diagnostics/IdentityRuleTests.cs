using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class IdentityRuleTests
{
    private static readonly TextFile Text = new EnglishResolution().At("texts/a.txt");

    private static readonly TextFile Other = new EnglishResolution { Number = 902 }.At("texts/c.txt");

    [Theory]
    [Covers("RES0101", isReported: true)]
    [InlineData(true)]
    [InlineData(false)]
    public void RES0101_a_resolution_in_two_files_is_taken_from_the_first_path(bool firstPathFirst)
    {
        var again = new EnglishResolution { Title = "The same again" }.At("texts/b.txt");

        var run = (firstPathFirst ? TestProject.Of(Text, again, Other) : TestProject.Of(again, Other, Text)).Generate();

        var diagnostic = Rules.AssertReported("RES0101", DiagnosticSeverity.Error, run);
        Assert.Equal("texts/b.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("A/RES/80/901", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("texts/a.txt", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_902.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        Assert.DoesNotContain("The same again", run["A_RES_80_901.g.cs"], StringComparison.Ordinal);
        run.Output.AssertNoWarnings();
    }

    [Fact]
    [Covers("RES0101", isReported: false)]
    [Covers("RES0102", isReported: false)]
    [Covers("RES0103", isReported: false)]
    [Covers("RES0104", isReported: false)]
    public void Resolutions_of_different_symbols_give_no_diagnostic()
    {
        var library = Library("Library", 950);

        var run = TestProject.Of(Text, Other).WithReferences(library.EmitReference()).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(3, run.Files.Length);
    }

    [Fact]
    [Covers("RES0104", isReported: true)]
    public void RES0104_a_file_that_is_listed_twice_gets_no_type_and_leaves_the_others_theirs()
    {
        var run = TestProject.Of(Text, Text.At(Text.Path), Other).Generate();

        Assert.All(
            run.Diagnostics,
            diagnostic =>
            {
                Assert.Equal(("RES0104", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
                Assert.Equal(Text.Path, diagnostic.Location.GetLineSpan().Path);
            }
        );
        Assert.NotEmpty(run.Diagnostics);
        Assert.Equal(["A_RES_80_902.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        run.Output.AssertNoWarnings();
    }

    [Theory]
    [Covers("RES0102", isReported: true)]
    [InlineData(true)]
    [InlineData(false)]
    public void RES0102_a_resolution_whose_type_name_is_taken_gets_no_type(bool firstPathFirst)
    {
        var first = new TextFile(
            "texts/first.txt",
            Numbered("10 S (II). Part S of a resolution of the second session")
        );
        var second = MarkedText.Parse(Numbered("10 (S-II). ⟦A resolution of the second special session⟧"));

        var run = (
            firstPathFirst ? TestProject.Of(first, second.File, Other) : TestProject.Of(Other, second.File, first)
        ).Generate();

        var diagnostic = Rules.AssertReported("RES0102", DiagnosticSeverity.Error, run);
        Assert.Equal(MarkedText.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(second.Span, diagnostic.Location.SourceSpan);
        Assert.Contains("A_RES_10_S_II", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Equal(["A_RES_10_S_II.g.cs", "A_RES_80_902.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        Assert.Contains("Part S of a resolution", run["A_RES_10_S_II.g.cs"], StringComparison.Ordinal);
        run.Output.AssertNoWarnings();

        static string Numbered(string title) =>
            new EnglishResolution()
                .ToString()
                .Replace("Eightieth session\n\n", "", StringComparison.Ordinal)
                .Replace(
                    "Resolution adopted by the General Assembly on 19 December 2025\n\n",
                    "",
                    StringComparison.Ordinal
                )
                .Replace("80/901. Small texts", title, StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES0103", isReported: true)]
    [InlineData("First", "Second", true)]
    [InlineData("Second", "First", true)]
    [InlineData("First", "Second", false)]
    public void RES0103_a_type_in_two_references_is_left_out_of_the_catalog(string first, string second, bool asFiles)
    {
        var project = TestProject
            .Of(Text)
            .WithReferences(Reference(Library(first, 950)), Reference(Library(second, 950)));

        var run = project.Generate();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("RES0103", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("First", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("Second", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("A_RES_80_950", diagnostic.Message(), StringComparison.Ordinal);
        Assert.DoesNotContain("A_RES_80_950", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
        run.Output.AssertNoWarnings();

        MetadataReference Reference(GeneratorRun library) =>
            asFiles ? library.EmitReference() : library.Output.ToMetadataReference();
    }

    private static GeneratorRun Library(string name, int number) =>
        (TestProject.Of(new EnglishResolution { Number = number }.At("l.txt")) with { AssemblyName = name })
            .WithPublicTypes()
            .Generate();
}
