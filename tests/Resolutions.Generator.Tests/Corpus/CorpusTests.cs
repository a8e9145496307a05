using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Corpus;

/// <summary>What is generated from real texts, where a machine has them.</summary>
public sealed class CorpusTests
{
    /// <summary>The highest warning level, nullable on, documentation checked: the compiler has nothing to say.</summary>
    [Fact]
    public void Generated_code_of_every_text_compiles_without_warning()
    {
        var files = 0;
        foreach (var texts in RealTexts.Projects())
        {
            var output = Generate(TestProject.Of([.. texts]));

            output.AssertNoWarnings();
            files += output.SyntaxTrees.Length;
        }

        Assert.NotEqual(0, files);
    }

    /// <summary>One plain run: a session would check what the driver keeps of every text, which takes longer than all the rest.</summary>
    private static CSharpCompilation Generate(TestProject project)
    {
        _ = CSharpGeneratorDriver
            .Create(
                [new ResolutionGenerator().AsSourceGenerator()],
                project.Texts,
                project.ParseOptions,
                new BuildOptions(project.Properties)
            )
            .RunGeneratorsAndUpdateCompilation(
                project.CreateCompilation(),
                out var output,
                out var diagnostics,
                TestContext.Current.CancellationToken
            );
        Assert.DoesNotContain(diagnostics, each => each.Id is "CS8784" or "CS8785");
        return (CSharpCompilation)output;
    }
}
