using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>What the analyzers say of code in which <c>⟦</c> and <c>⟧</c> enclose what a finding shall point to.</summary>
internal static class Analysis
{
    /// <summary>The findings, each with the characters that it points to.</summary>
    public static IReadOnlyList<(Diagnostic Diagnostic, string Words)> Of(
        TestProject project,
        params ReadOnlySpan<(string Rule, ReportDiagnostic Severity)> severities
    )
    {
        Compilation compilation = project.Generate().Output;
        compilation = compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions(
                compilation.Options.SpecificDiagnosticOptions.AddRange(
                    severities.ToArray().Select(each => KeyValuePair.Create(each.Rule, each.Severity))
                )
            )
        );
        // A citation of what is gone does not compile.
        Assert.Empty(
            compilation.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error && each.Id != "CS0426")
        );
        return
        [
            .. compilation
                .WithAnalyzers(
                    [
                        new CitationAnalyzer(),
                        new MentionAnalyzer(),
                        new SymbolLiteralAnalyzer(),
                        new CoverageAnalyzer(),
                        new VerificationAnalyzer(),
                        new SupersededUseAnalyzer(),
                    ],
                    new AnalyzerOptions(
                        [.. project.Texts],
                        new BuildOptions(project.Properties, project.Options, project.CodeOptions)
                    )
                )
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
                .GetAwaiter()
                .GetResult()
                // What is hidden only carries a fix; a test that is about it gives it a severity.
                .Where(found => found.Severity != DiagnosticSeverity.Hidden)
                .OrderBy(found => found.Location.SourceSpan.Start)
                .Select(found => (found, WordsAt(found.Location))),
        ];
    }

    /// <summary>Asserts that the rules are broken at the marked places, in reading order, and nowhere else.</summary>
    public static IReadOnlyList<Diagnostic> AssertReported(TestProject project, string marked, params string[] rules)
    {
        var expected = new List<string>();
        var code = marked;
        for (
            var start = code.IndexOf('⟦', StringComparison.Ordinal);
            start >= 0;
            start = code.IndexOf('⟦', StringComparison.Ordinal)
        )
        {
            var end = code.IndexOf('⟧', start);
            expected.Add($"{start} {code[(start + 1)..end]}");
            code = code.Remove(end, 1).Remove(start, 1);
        }

        var found = Of(project.WithSource(code));

        Assert.Equal(rules, found.Select(each => each.Diagnostic.Id));
        Assert.Equal(expected, found.Select(each => $"{PlaceIn(code, each.Diagnostic.Location)} {each.Words}"));
        return [.. found.Select(each => each.Diagnostic)];
    }

    /// <summary>The place in the code of a test, which has lines of the project before it.</summary>
    private static int PlaceIn(string code, Location location)
    {
        var before = location.SourceTree!.ToString().IndexOf(code, StringComparison.Ordinal);
        Assert.True(before >= 0, "the finding is in another file");
        return location.SourceSpan.Start - before;
    }

    private static string WordsAt(Location location) =>
        location.SourceTree is { } tree
            ? tree.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan)
            : "";
}
