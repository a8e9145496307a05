using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Robustness;

public sealed class CancellationTests
{
    [Fact]
    public void A_cancelled_run_stops_and_the_next_one_gives_everything()
    {
        var project = TestProject.Of(Texts.Read("small.en.txt"));
        using var source = new CancellationTokenSource();
        var driver = CSharpGeneratorDriver
            .Create(new ResolutionGenerator())
            .WithUpdatedAnalyzerConfigOptions(new BuildOptions(project.Properties))
            .AddAdditionalTexts([new CancellingText(project.Texts[0], source)]);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            driver.RunGenerators(project.CreateCompilation(), source.Token)
        );

        var next = driver
            .RunGenerators(project.CreateCompilation(), TestContext.Current.CancellationToken)
            .GetRunResult();
        Assert.Equal(2, next.GeneratedTrees.Length);
        Assert.Empty(next.Diagnostics);
    }
}
