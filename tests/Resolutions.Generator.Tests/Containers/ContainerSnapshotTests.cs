using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Containers;

public sealed class ContainerSnapshotTests
{
    [Fact]
    public async Task Sections_and_an_annex()
    {
        var run = new TestProject().Generate(SampleTrees.WithOneAnnex());

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Embedded_texts_articles_and_lists()
    {
        var run = new TestProject().Generate(SampleTrees.WithEmbeddedTexts());

        await Verify(run.Driver);
    }

    [Fact]
    public async Task Several_annexes_in_CSharp_8_for_netstandard()
    {
        var project = new TestProject
        {
            Framework = TargetFramework.NetStandard20,
            LanguageVersion = LanguageVersion.CSharp8,
        };

        await Verify(project.Generate(SampleTrees.WithSeveralAnnexes()).Driver);
    }
}
