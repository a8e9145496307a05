using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

public sealed class ProjectChangeTests
{
    private readonly ThreeTexts texts = new();

    [Fact]
    public void Editing_CSharp_computes_nothing()
    {
        var run = texts.Change(project => project.WithSource("class Unrelated { int field = 1; }"));

        Assert.Equal(new Steps(), Steps.Of(run));
        Assert.Equal(0, run.Emitted);
        Assert.All(
            TrackedOutputs.StepsOf(run.Result).SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)
        );
    }

    [Fact]
    public void Editing_a_text_of_somebody_else_computes_nothing()
    {
        var session = new GeneratorSession();
        var foreign = new TextFile("BannedSymbols.txt", "T:System.Console") { ItemType = "AdditionalFiles" };
        session.Run(TestProject.Of(texts.First, foreign));

        var run = session.Run(TestProject.Of(texts.First, foreign.With("T:System.Math")));

        Assert.Equal(new Steps(), Steps.Of(run));
    }

    [Fact]
    public void Adding_a_text_parses_and_emits_it_and_the_catalog()
    {
        var added = new EnglishResolution { Number = 904 }.At("texts/d.txt");

        var run = texts.Change(project => project with { Texts = [.. project.Texts, added] });

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
        Assert.Equal(2, run.Emitted);
    }

    [Fact]
    public void Adding_a_text_before_the_others_computes_no_other_text()
    {
        var added = new EnglishResolution { Number = 900 }.At("texts/0.txt");

        var run = texts.Change(project => project with { Texts = [added, .. project.Texts] });

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
    }

    [Fact]
    public void Removing_a_text_computes_the_catalog_alone()
    {
        var run = texts.Change(project => project with { Texts = [texts.First, texts.Third] });

        Assert.Equal(new Steps { Catalog = 1 }, Steps.Of(run));
        Assert.Equal(["A_RES_80_901.g.cs", "A_RES_80_903.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
    }

    [Fact]
    public void Renaming_a_text_parses_that_text_alone_and_changes_no_output()
    {
        var renamed = texts.Second.At("texts/renamed.txt");

        var run = texts.Change(project => project with { Texts = [texts.First, renamed, texts.Third] });

        Assert.Equal((1, 1), (Steps.Of(run).Parsed, Steps.Of(run).Headers));
        Assert.Equal(0, run.Emitted);
        Assert.Equal(texts.Before.Transcript, run.Transcript);
    }

    [Fact]
    public void Another_order_of_the_texts_parses_nothing_and_changes_no_output()
    {
        var run = texts.Change(project => project with { Texts = [texts.Third, texts.First, texts.Second] });

        Assert.Equal(0, Steps.Of(run).Catalog);
        Assert.Equal(texts.Before.Transcript, run.Transcript);
    }

    [Theory]
    [InlineData("ResolutionsNamespace", "MyApp.Texts")]
    [InlineData("ResolutionsVisibility", "public")]
    public void An_option_emits_every_text_anew_and_parses_none(string property, string value)
    {
        var run = texts.Change(project => project.WithProperty(property, value));

        Assert.Equal(new Steps { Emit = 3, Catalog = 1 }, Steps.Of(run));
        Assert.NotEqual(texts.Before.Transcript, run.Transcript);
    }

    [Fact]
    public void An_option_of_somebody_else_emits_nothing()
    {
        var run = texts.Change(project => project.WithProperty("RootNamespace", "MyApp"));

        Assert.Equal(new Steps(), Steps.Of(run));
        Assert.Equal(0, run.Emitted);
    }

    [Fact]
    public void Another_language_version_parses_no_text()
    {
        var run = texts.Change(project => project with { LanguageVersion = LanguageVersion.CSharp8 });

        Assert.Equal((0, 0), (Steps.Of(run).Parsed, Steps.Of(run).Headers));
        Assert.NotEqual(texts.Before.Transcript, run.Transcript);
    }

    [Fact]
    public void A_reference_without_resolutions_emits_nothing()
    {
        var library = CSharpCompilation
            .Create("Library", references: TargetFramework.Net100.Libraries)
            .ToMetadataReference();

        var run = texts.Change(project => project.WithReferences(library));

        Assert.Equal(new Steps(), Steps.Of(run));
        Assert.Equal(0, run.Emitted);
    }

    [Fact]
    public void A_reference_with_resolutions_is_read_alone_and_computes_the_catalog_and_no_text()
    {
        var session = new GeneratorSession();
        var project = TestProject.Of(texts.First).WithReferences(Library(950));
        session.Run(project);

        var run = session.Run(project.WithReferences(Library(951)));

        Assert.Equal(new Steps { References = 1, Catalog = 1 }, Steps.Of(run));
        Assert.Contains("A_RES_80_950", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
        Assert.Contains("A_RES_80_951", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
    }

    private static CompilationReference Library(int number) =>
        (
            TestProject.Of(new EnglishResolution { Number = number }.At("l.txt")) with
            {
                AssemblyName = $"Library{number}",
            }
        )
            .WithPublicTypes()
            .Generate()
            .Output.ToMetadataReference();
}
