namespace Resolutions.Text;

/// <summary>The place where a text points to a footnote.</summary>
/// <param name="Number">The number of the footnote, from 1.</param>
/// <param name="Position">The position in the text (UTF-16 characters, from 0) before which the indicator stood.</param>
/// <param name="Source">Where the indicator stands in the source.</param>
public readonly record struct FootnoteAnchor(int Number, int Position, TextSpan Source);
