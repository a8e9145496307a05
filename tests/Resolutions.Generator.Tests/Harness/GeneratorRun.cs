using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>What one run of the generator made.</summary>
/// <param name="Driver">The driver after the run.</param>
/// <param name="Output">The project with the generated files.</param>
internal sealed record GeneratorRun(GeneratorDriver Driver, CSharpCompilation Output)
{
    public GeneratorRunResult Result { get; } = Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files. There are some, or what a test says of all of them would say nothing.</summary>
    public ImmutableArray<GeneratedSourceResult> Files
    {
        get
        {
            Assert.NotEmpty(Result.GeneratedSources);
            return Result.GeneratedSources;
        }
    }

    /// <summary>The identifiers of the diagnostics, in ordinal order.</summary>
    public IEnumerable<string> DiagnosticIds => Diagnostics.Select(each => each.Id).Order(StringComparer.Ordinal);

    /// <summary>The hint names of the generated files, in ordinal order.</summary>
    public IEnumerable<string> HintNames =>
        Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal);

    public string this[string hintName] =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Everything that the run made, as one text.</summary>
    public string Transcript =>
        string.Concat(
            Result
                .GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
                .Select(source => $"=== {source.HintName}\n{source.SourceText}")
                .Concat(
                    Diagnostics.Select(diagnostic => $"{Places.Describe(diagnostic)}\n").Order(StringComparer.Ordinal)
                )
        );

    /// <summary>How many items a step computed in this run, whether or not the result differed.</summary>
    public int Computed(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var steps)
            ? steps
                .SelectMany(each => each.Outputs)
                .Count(output =>
                    output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)
                )
            : 0;

    /// <summary>Whether the project had texts before that it has no more.</summary>
    public bool HasRemovedTexts =>
        Result
            .TrackedSteps.GetValueOrDefault(WellKnownGeneratorInputs.AdditionalTexts, [])
            .SelectMany(step => step.Outputs)
            .Any(output => output.Reason == IncrementalStepRunReason.Removed);

    /// <summary>How many generated files this run wrote anew.</summary>
    public int Emitted =>
        Result
            .TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Count(output =>
                output.Value is ITuple outputs && outputs[0] is IEnumerable files && files.Cast<object>().Any()
            );
}
