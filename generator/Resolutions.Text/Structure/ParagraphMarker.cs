namespace Resolutions.Text;

/// <summary>The printed number or letter at the start of a line.</summary>
/// <param name="Span">The marker, with its punctuation.</param>
/// <param name="TextStart">Where the words after it begin.</param>
/// <param name="First">The likelier reading.</param>
/// <param name="Second">Another reading, where there is one.</param>
internal readonly record struct ParagraphMarker(
    TextSpan Span,
    int TextStart,
    MarkerReading First,
    MarkerReading? Second
)
{
    /// <summary>Whether this is the number of an operative paragraph: digits and a full stop.</summary>
    public bool IsParagraphNumber => First.Numeral == NumeralKind.Digits && First.Enclosure == '.';
}
