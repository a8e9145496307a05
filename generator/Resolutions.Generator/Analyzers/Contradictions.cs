using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Finds provisions of which one place of a project says that they do not apply, and another one that they are done.</summary>
internal static class Contradictions
{
    private const CitationKind Done = CitationKind.Implements | CitationKind.Verifies;

    public static void Report(IEnumerable<CodeCitation> citations, CompilationAnalysisContext context)
    {
        foreach (
            IGrouping<string, CodeCitation> provision in citations.GroupBy(
                static citation => CitedText.IdOf(citation.Cited),
                StringComparer.Ordinal
            )
        )
        {
            CodeCitation? done = provision
                .Where(static citation => (citation.Kind & Done) != 0)
                .OrderBy(static citation => citation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static citation => citation.Syntax.SpanStart)
                .FirstOrDefault();
            if (provision.Key.Length == 0 || done is null)
            {
                continue;
            }

            foreach (
                CodeCitation other in provision.Where(static citation => citation.Kind == CitationKind.NotApplicable)
            )
            {
                FileLinePositionSpan place = done.Syntax.GetLocation().GetLineSpan();
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        RuleDescriptors.Find(RuleIds.ContradictoryCitations),
                        other.Syntax.GetLocation(),
                        [done.Syntax.GetLocation()],
                        other.Citing,
                        done.Kind == CitationKind.Verifies ? "verified" : "implemented",
                        Path.GetFileName(place.Path),
                        place.StartLinePosition.Line + 1
                    )
                );
            }
        }
    }
}
