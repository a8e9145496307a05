namespace Resolutions.Text;

/// <summary>The place where a text points to a footnote.</summary>
/// <param name="Label">The number or the sign of the footnote.</param>
/// <param name="Position">The position in the text (UTF-16 characters, from 0) before which the indicator stood.</param>
/// <param name="Source">Where the indicator stands in the source.</param>
public readonly record struct FootnoteAnchor(string Label, int Position, TextSpan Source)
{
    /// <summary>The number of the footnote, from 1; <see langword="null"/> where it has a sign.</summary>
    public int? Number => NoteLabel.NumberOf(Label);
}
