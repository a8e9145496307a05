using System.Collections.Immutable;
using Resolutions.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using TextSpan = Resolutions.Text.TextSpan;

namespace Resolutions.Generator;

/// <summary>A part of a file in which words may mention a resolution.</summary>
/// <param name="Text">The characters that it means.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Decoded">Where the characters stand in it; <see langword="null"/> where each stands for itself.</param>
internal readonly record struct MentionPiece(
    string Text,
    int Start,
    MentionPieceKind Kind = MentionPieceKind.Other,
    DecodedText? Decoded = null
)
{
    /// <summary>Whether several literals and values make it.</summary>
    public bool IsComposed { get; init; }

    /// <summary>Where constants stand in the file whose characters the text has: what they say is found where they are declared.</summary>
    public ImmutableArray<SourceSpan> Constants { get; init; }

    /// <summary>Whether a constant that is declared elsewhere says all of it: the symbol, and the place in its resolution.</summary>
    public bool IsOfOneConstant(TextSpan symbol, TextSpan place)
    {
        if (Constants.IsDefaultOrEmpty)
        {
            return false;
        }

        SourceSpan whole = InFile(
            TextSpan.FromBounds(Math.Min(symbol.Start, place.Start), Math.Max(symbol.End, place.End))
        );
        return Constants.Any(each => each.Contains(whole));
    }

    public MentionPiece(DecodedText text, int start, MentionPieceKind kind)
        : this(text.Text, start, kind, text) { }

    /// <summary>Whether a span of the text has characters of such a constant.</summary>
    public bool TouchesConstant(TextSpan span)
    {
        if (Constants.IsDefaultOrEmpty)
        {
            return false;
        }

        SourceSpan place = InFile(span);
        return Constants.Any(each => each.OverlapsWith(place));
    }

    /// <summary>Whether a span of the text stands in the file as it is, in one literal.</summary>
    public bool IsInOneLiteral(TextSpan span) =>
        !IsComposed || InFile(span).Length == span.Length && !TouchesConstant(span);

    /// <summary>Where a span of the text stands in the file.</summary>
    public SourceSpan InFile(TextSpan span)
    {
        TextSpan own = Decoded?.SourceOf(span) ?? span;
        return new SourceSpan(Start + own.Start, own.Length);
    }
}
