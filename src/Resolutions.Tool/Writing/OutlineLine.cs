namespace Resolutions.Tool;

/// <summary>A line of the tree of a resolution: what stands before the text, and the text. Both are safe for a terminal.</summary>
/// <param name="Path">The place in the resolution; empty for what has none.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Marker">The printed number or letter.</param>
/// <param name="Facts">Actions and footnotes.</param>
/// <param name="Text">The text.</param>
/// <param name="Lines">The lines of what stands in it.</param>
internal sealed record OutlineLine(
    string Path,
    string Kind,
    string Marker,
    string Facts,
    string Text,
    IReadOnlyList<OutlineLine> Lines
);
