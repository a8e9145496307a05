namespace Resolutions.Tool;

/// <summary>Where a text refers to a footnote.</summary>
/// <param name="Number">The number of the footnote; <see langword="null"/> where it has a sign.</param>
/// <param name="Label">The number or the sign of the footnote.</param>
/// <param name="Position">The UTF-16 character of the text before which the indicator stood, from 0.</param>
/// <param name="Place">Where the indicator stands in the file.</param>
internal sealed record AnchorReport(int? Number, string Label, int Position, Place? Place);
