namespace Resolutions.Tool;

/// <summary>Where something stands in a text.</summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position behind the last character.</param>
internal sealed record Place(TextPosition Start, TextPosition End);
