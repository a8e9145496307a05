using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator;

/// <summary>A citing attribute in code, with the generated type that it cites.</summary>
/// <param name="Kind">What it claims.</param>
/// <param name="Cited">The type.</param>
/// <param name="Syntax">The attribute.</param>
/// <param name="Quote">The argument <c>Quote</c>.</param>
/// <param name="Reason">The argument <c>Reason</c>.</param>
/// <param name="Reviewed">The argument <c>Reviewed</c>.</param>
internal sealed record CodeCitation(
    CitationKind Kind,
    INamedTypeSymbol Cited,
    AttributeSyntax Syntax,
    CitationArgument? Quote,
    CitationArgument? Reason,
    CitationArgument? Reviewed
)
{
    /// <summary>Whether it says why, by its argument or in the attribute that a project derives.</summary>
    public bool HasReason { get; init; }

    /// <summary>How the cited text is cited, as <c>A/RES/78/132, para. 27</c>.</summary>
    public string Citing => CitedText.CitationOf(Cited);
}
