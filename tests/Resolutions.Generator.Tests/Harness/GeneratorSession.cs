using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>
/// One driver over the states of a project, as in an editor. Every run is checked: the generator does not throw, a second run
/// over the same project computes nothing, and what the driver keeps holds nothing of the compiler.
/// </summary>
internal sealed class GeneratorSession(IIncrementalGenerator generator)
{
    private GeneratorDriver? driver;
    private BuildOptions options = new(ImmutableDictionary<string, string>.Empty);
    private ImmutableDictionary<string, string> properties = ImmutableDictionary<string, string>.Empty;

    public GeneratorSession()
        : this(new ResolutionGenerator()) { }

    /// <summary>Brings the driver to a state of the project and runs the generator.</summary>
    public GeneratorRun Run(TestProject project)
    {
        if (!ReferenceEquals(properties, project.Properties))
        {
            properties = project.Properties;
            options = new BuildOptions(properties);
        }

        var compilation = project.CreateCompilation();
        driver = (driver ?? CreateDriver())
            .ReplaceAdditionalTexts([.. project.Texts])
            .WithUpdatedParseOptions(project.ParseOptions)
            .WithUpdatedAnalyzerConfigOptions(options)
            .RunGeneratorsAndUpdateCompilation(
                compilation,
                out var output,
                out _,
                TestContext.Current.CancellationToken
            );
        var run = new GeneratorRun(driver, (CSharpCompilation)output);
        Assert.Null(run.Result.Exception);
        TrackedOutputs.AssertHoldNothingOfTheCompiler(run.Result);
        // Roslyn 5.9 loses inputs in the run after a removal, if and only if it tracks steps; no build and no editor does.
        if (!run.HasRemovedTexts)
            AssertSecondRunComputesNothing(driver, compilation);
        return run;
    }

    private CSharpGeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: true
            )
        );

    private static void AssertSecondRunComputesNothing(GeneratorDriver driver, CSharpCompilation compilation)
    {
        // A clone: the driver returns its last result without asking the generator where it sees the very same compilation.
        var second = driver
            .RunGenerators(compilation.Clone(), TestContext.Current.CancellationToken)
            .GetRunResult()
            .Results.Single();
        foreach (var (name, steps) in TrackedOutputs.StepsOf(second).Concat(second.TrackedOutputSteps))
        {
            Assert.All(
                steps.SelectMany(step => step.Outputs),
                output =>
                    Assert.True(
                        output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                        $"step {name} was {output.Reason} though nothing changed"
                    )
            );
        }
    }
}
