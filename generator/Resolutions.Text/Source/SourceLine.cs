namespace Resolutions.Text;

/// <summary>A line of the source.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The position after the last character, before the line break.</param>
/// <param name="Next">The start of the next line, or the end of the source.</param>
internal readonly record struct SourceLine(int Start, int End, int Next);
