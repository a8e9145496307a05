using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>A citation in the code of the project or in an assembly that it refers to.</summary>
/// <param name="Kind">What it claims.</param>
/// <param name="Id">The identifier of what it cites, or the symbol of the resolution.</param>
/// <param name="HasText">Whether that is a text, and so its parts are cited with it; a section holds texts and is none.</param>
/// <param name="HasReason">Whether it says why.</param>
/// <param name="Place">The file, or the name of the assembly.</param>
/// <param name="Line">The line, from 1; 0 in an assembly, which has none.</param>
internal sealed record PlacedCitation(
    CitationKind Kind,
    string Id,
    bool HasText,
    bool HasReason,
    string Place,
    int Line
)
{
    /// <summary>Where it is, for a person to read.</summary>
    public string Where => Line == 0 ? Place : $"{Path.GetFileName(Place)}, line {Line}";

    public static PlacedCitation Of(CodeCitation citation)
    {
        FileLinePositionSpan place = citation.Syntax.GetLocation().GetLineSpan();
        return Of(citation.Kind, citation.Cited, citation.HasReason, place.Path, place.StartLinePosition.Line + 1);
    }

    public static PlacedCitation Of(
        CitationKind kind,
        INamedTypeSymbol cited,
        bool hasReason,
        string place,
        int line = 0
    ) => new(kind, CitedText.IdOf(cited), CitedText.HasOwn(cited), hasReason, place, line);
}
