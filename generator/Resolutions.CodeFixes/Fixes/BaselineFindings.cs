using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Asks the analyzers of projects which citations of a baseline do not fit it: a fix is told of some of them only.</summary>
internal static class BaselineFindings
{
    private static readonly string[] Rules = [RuleIds.CitedTextChanged, RuleIds.CitedTextMoved, RuleIds.CitedTextGone];

    /// <summary>The findings of all projects, suppressed ones included; <see langword="null"/> where nobody can say.</summary>
    public static async Task<IReadOnlyList<Diagnostic>?> OfAsync(
        IEnumerable<Project> projects,
        CancellationToken cancellationToken
    )
    {
        var all = new List<Diagnostic>();
        foreach (Project project in projects)
        {
            DiagnosticAnalyzer[] analyzers =
            [
                .. project
                    .AnalyzerReferences.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))
                    .Where(static analyzer => analyzer.SupportedDiagnostics.Any(IsOfBaseline)),
            ];
            if (
                analyzers.Length == 0
                || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            )
            {
                return null;
            }

            var options = new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true
            );
            all.AddRange(
                from finding in await compilation
                    .WithAnalyzers([.. analyzers], options)
                    .GetAnalyzerDiagnosticsAsync(cancellationToken)
                    .ConfigureAwait(false)
                where Rules.Contains(finding.Id)
                select finding
            );
        }

        return all;
    }

    private static bool IsOfBaseline(DiagnosticDescriptor rule) => rule.Id == RuleIds.CitedTextMoved;
}
