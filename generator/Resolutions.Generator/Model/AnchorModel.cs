namespace Resolutions.Generator;

/// <summary>The place where a paragraph points to a footnote that the text has.</summary>
/// <param name="Position">The place in the paragraph's own text.</param>
/// <param name="Footnote">The number or sign of the footnote.</param>
internal sealed record AnchorModel(int Position, string Footnote);
