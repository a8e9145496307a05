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
    public MentionPiece(DecodedText text, int start, MentionPieceKind kind)
        : this(text.Text, start, kind, text) { }

    /// <summary>Where a span of the text stands in the file.</summary>
    public SourceSpan InFile(TextSpan span)
    {
        TextSpan own = Decoded?.SourceOf(span) ?? span;
        return new SourceSpan(Start + own.Start, own.Length);
    }
}
