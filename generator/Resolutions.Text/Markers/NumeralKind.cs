namespace Resolutions.Text;

/// <summary>The kind of numeral in the marker of a paragraph.</summary>
internal enum NumeralKind
{
    /// <summary>Arabic digits.</summary>
    Digits,

    /// <summary>Latin letters.</summary>
    Letters,

    /// <summary>Roman numerals.</summary>
    Roman,

    /// <summary>Chinese numerals.</summary>
    Chinese,

    /// <summary>Arabic letters in abjad order.</summary>
    Arabic,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>A bullet, which says no number: an item has that of its place.</summary>
    Bullet,
}
