using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Finds provisions of which one place of a project says that they do not apply, and another one that they, or a part of them, are done or planned.</summary>
internal static class Contradictions
{
    private const CitationKind Done = CitationKind.Implements | CitationKind.Verifies | CitationKind.Planned;

    public static void Report(IEnumerable<CodeCitation> citations, CompilationAnalysisContext context)
    {
        List<CodeCitation> all =
        [
            .. citations
                .OrderBy(static citation => citation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static citation => citation.Syntax.SpanStart),
        ];
        foreach (CodeCitation denied in all.Where(static citation => citation.Kind == CitationKind.NotApplicable))
        {
            if (
                CitedText.IdOf(denied.Cited) is not { Length: > 0 } id
                || all.Where(static citation => (citation.Kind & Done) != 0)
                    .Where(citation => IsIn(CitedText.IdOf(citation.Cited), id))
                    .OrderBy(citation => CitedText.IdOf(citation.Cited) == id ? 0 : 1)
                    .ThenBy(static citation => citation.Kind == CitationKind.Planned ? 1 : 0)
                    .FirstOrDefault()
                    is not { } done
            )
            {
                continue;
            }

            FileLinePositionSpan place = done.Syntax.GetLocation().GetLineSpan();
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.ContradictoryCitations),
                    denied.Syntax.GetLocation(),
                    [done.Syntax.GetLocation()],
                    denied.Citing,
                    CitedText.IdOf(done.Cited) == id ? "it" : done.Citing,
                    done.Kind switch
                    {
                        CitationKind.Verifies => "verified",
                        CitationKind.Planned => "planned",
                        _ => "implemented",
                    },
                    Path.GetFileName(place.Path),
                    place.StartLinePosition.Line + 1
                )
            );
        }
    }

    /// <summary>Whether a provision is another one or stands in it: identifiers go on with a part, a provision in a section, a paragraph of a resolution.</summary>
    private static bool IsIn(string id, string outer) =>
        id.StartsWith(outer, StringComparison.Ordinal)
        && (id.Length == outer.Length || id[outer.Length] is '(' or '.' or ' ');
}
