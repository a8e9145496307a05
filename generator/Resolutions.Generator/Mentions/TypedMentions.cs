using Microsoft.CodeAnalysis;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>
/// Finds the mentions in whose place a reference can stand without a change of any character that a program or reader sees: they are printed as
/// a constant of the type has it.
/// </summary>
internal static class TypedMentions
{
    private static readonly string[] Consts = ["Citation", "Id", "Symbol"];

    /// <summary>The reference that a mention could be; <see langword="null"/> where there is none.</summary>
    public static TypedMention? Find(MentionPiece piece, Mention mention, KnownResolution resolution)
    {
        if (piece.Kind == MentionPieceKind.Other || mention.Provisions.Count > 1 || IsInTag(piece, mention.Span.Start))
        {
            return null;
        }

        INamedTypeSymbol? type =
            mention.Provisions.Count == 0 ? resolution.Type : resolution.Find(mention.Provisions[0].Path)?.Type;
        foreach (string name in type is null ? [] : Consts)
        {
            if (
                GeneratedConsts.Find(type!, name) is { } printed
                && string.CompareOrdinal(piece.Text, mention.Span.Start, printed, 0, printed.Length) == 0
                && EndsAt(piece.Text, mention.Span.Start + printed.Length)
                && Covers(mention, printed.Length)
                && piece.IsInOneLiteral(new Text.TextSpan(mention.Span.Start, printed.Length))
                && !(mention.Provisions.Count == 0 && GoesOn(piece.Text, mention.Span.Start + printed.Length))
            )
            {
                return new(type!, name, new Text.TextSpan(mention.Span.Start, printed.Length));
            }
        }

        return null;
    }

    /// <summary>Whether the provision is among the characters too: “A/RES/78/132, paras. 3 and 27” is no mention of the first one alone.</summary>
    private static bool Covers(Mention mention, int length) =>
        mention.Provisions.Count == 0 || mention.Provisions[0].Label.End <= mention.Span.Start + length;

    private static bool EndsAt(string text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] is not ('/' or '(' or '-' or '–');

    /// <summary>Whether a comma stands behind a symbol: what follows may say which provision is meant.</summary>
    private static bool GoesOn(string text, int end) => end < text.Length && text[end] == ',';

    /// <summary>Whether a place is in a tag of a documentation comment, a cref or an address, or is the words of a link or of code.</summary>
    private static bool IsInTag(MentionPiece piece, int at)
    {
        if (piece.Kind != MentionPieceKind.Documentation || at == 0)
        {
            return false;
        }

        int open = piece.Text.LastIndexOf('<', at - 1);
        return open > piece.Text.LastIndexOf('>', at - 1)
            || Elements.Any(name => string.CompareOrdinal(piece.Text, open + 1, name, 0, name.Length) == 0);
    }

    private static readonly string[] Elements = ["see", "a ", "c>", "code"];
}
