using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>
/// Finds tests of provisions that nothing implements. Its rule is off by default, so it does not run: what a test reaches over a network, the
/// compiler does not see.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VerificationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.Find(RuleIds.VerifiedButNotImplemented));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Resolutions.CitingAttribute") is not { } contract)
            {
                return;
            }

            IReadOnlyCollection<CodeCitation> citations = CollectedCitations.Of(start);
            start.RegisterCompilationEndAction(end => Report(citations, contract.ContainingAssembly.Name, end));
        });
    }

    private static void Report(
        IReadOnlyCollection<CodeCitation> citations,
        string contract,
        CompilationAnalysisContext context
    )
    {
        CodeCitation[] verifying =
        [
            .. citations
                .Where(static citation => citation.Kind == CitationKind.Verifies)
                .OrderBy(static citation => citation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static citation => citation.Syntax.SpanStart),
        ];
        if (verifying.Length == 0)
        {
            return;
        }

        PlacedCitation[] all =
        [
            .. citations
                .Select(PlacedCitation.Of)
                .Concat(ReferencedCitations.Of(context.Compilation, contract, context.CancellationToken)),
        ];
        var implemented = new ImplementedIds(all);
        var table = new CitationTable(all);
        foreach (CodeCitation citation in verifying)
        {
            string symbol = CitedText.IdOf(CitedText.ResolutionOf(citation.Cited));
            string id = CitedText.IdOf(citation.Cited);
            if (!implemented.Touches(id, symbol))
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        RuleDescriptors.Find(RuleIds.VerifiedButNotImplemented),
                        citation.Syntax.GetLocation(),
                        citation.Citing,
                        PlanWords.Of(table.FindPlan(id, symbol))
                    )
                );
            }
        }
    }
}
