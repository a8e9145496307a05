using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Codegen;

public sealed class SnapshotTests
{
    [Fact]
    public async Task Seed()
    {
        var run = TestProject.Of(Texts.Seed).WithPublicTypes().Generate();

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Small_English_text()
    {
        var run = TestProject.Of(Texts.Read("small.en.txt")).Generate();

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Small_English_text_in_CSharp_8_for_netstandard()
    {
        var project = TestProject.Of(Texts.Read("small.en.txt")) with
        {
            Framework = TargetFramework.NetStandard20,
            LanguageVersion = LanguageVersion.CSharp8,
        };

        await Verify(project.Generate().Driver);
    }

    [Fact]
    public async Task Small_Chinese_text()
    {
        var run = TestProject.Of(Texts.Read("small.zh.txt")).Generate();

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Sub_paragraphs_and_footnotes()
    {
        var run = TestProject.Of(Texts.Read("subparagraphs.en.txt")).Generate();

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Public_types_in_a_namespace_of_the_project()
    {
        var run = TestProject
            .Of(Texts.Read("small.en.txt"))
            .WithPublicTypes()
            .WithProperty("ResolutionsNamespace", "MyApp.Texts")
            .Generate();

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Catalog_over_two_assemblies()
    {
        var library = (TestProject.Of(Texts.Read("small.zh.txt")) with { AssemblyName = "Library" })
            .WithPublicTypes()
            .WithProperty("ResolutionsNamespace", "Library.Texts")
            .Generate();

        var run = TestProject.Of(Texts.Read("small.en.txt")).WithReferences(library.EmitReference()).Generate();

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Faulty_texts_give_diagnostics_and_the_types_of_the_others()
    {
        var run = TestProject
            .Of(
                new TextFile("texts/empty.txt", ""),
                new TextFile("texts/letter.txt", "Dear Sir or Madam,\n"),
                Texts.Read("small.en.txt")
            )
            .Generate();

        await Verify(run.Driver);
    }
}
