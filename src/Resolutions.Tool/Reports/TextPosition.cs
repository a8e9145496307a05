namespace Resolutions.Tool;

/// <summary>A position in a text.</summary>
/// <param name="Offset">The number of UTF-16 characters before it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The UTF-16 character in the line, from 1.</param>
internal sealed record TextPosition(int Offset, int Line, int Column);
