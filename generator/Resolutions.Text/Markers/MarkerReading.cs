namespace Resolutions.Text;

/// <summary>One way to read the marker at the start of a line: (i) is the ninth letter or the first roman numeral.</summary>
/// <param name="Numeral">The kind of numeral.</param>
/// <param name="Enclosure">What encloses or ends it: <c>.</c>, <c>、</c>, <c>-</c>, <c>)</c>, <c>'</c>, <c>(</c> for both parentheses, <c>○</c>
/// for a circle, or the bullet itself.</param>
/// <param name="Value">The value, from 1.</param>
internal readonly record struct MarkerReading(NumeralKind Numeral, char Enclosure, int Value)
{
    /// <summary>Whether both markers belong to one list.</summary>
    public bool IsSameStyle(MarkerReading other) => Numeral == other.Numeral && Enclosure == other.Enclosure;

    /// <summary>Whether this comes next in a list of the style.</summary>
    public bool Follows(MarkerReading style, int last) =>
        IsSameStyle(style) && (Numeral == NumeralKind.Bullet || Value == last + 1);
}
