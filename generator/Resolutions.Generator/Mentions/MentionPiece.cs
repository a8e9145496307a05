namespace Resolutions.Generator;

/// <summary>A part of a file in which words may mention a resolution.</summary>
/// <param name="Text">The characters as they stand in the file.</param>
/// <param name="Start">Where they begin in it.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct MentionPiece(string Text, int Start, MentionPieceKind Kind = MentionPieceKind.Other);
