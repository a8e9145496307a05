using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>Compiles what a run made, as the build of its project would.</summary>
internal static class Compilations
{
    /// <summary>Asserts that the project, generated files and user code, compiles without any error or warning.</summary>
    public static GeneratorRun AssertCompilesWithoutWarning(this GeneratorRun run)
    {
        Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        run.Output.AssertNoWarnings();
        return run;
    }

    /// <summary>Asserts that the compiler has nothing to say about the project, whatever the generator said.</summary>
    public static void AssertNoWarnings(this CSharpCompilation compilation) =>
        Assert.Empty(compilation.WarningsAndErrors());

    /// <summary>The warnings and errors of the compiler that are neither suppressed by a pragma nor by the generator's suppressor.</summary>
    public static IEnumerable<string> WarningsAndErrors(this CSharpCompilation compilation)
    {
        var suppressors = typeof(ResolutionGenerator)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(DiagnosticSuppressor)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        var cancellationToken = TestContext.Current.CancellationToken;
        return compilation
            .WithAnalyzers(suppressors)
            .GetAllDiagnosticsAsync(cancellationToken)
            .GetAwaiter()
            .GetResult()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(diagnostic => diagnostic.ToString())
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The assembly file that the compiler writes for the project.</summary>
    public static byte[] EmitAssembly(this CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error));
        return assembly.ToArray();
    }

    /// <summary>The project as another project references it from disk.</summary>
    public static PortableExecutableReference EmitReference(this GeneratorRun run) =>
        MetadataReference.CreateFromImage(run.Output.EmitAssembly());
}
