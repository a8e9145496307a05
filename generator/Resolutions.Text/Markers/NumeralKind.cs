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

    /// <summary>Letters of another script, in the order that the table of the language gives them.</summary>
    OwnLetters,

    /// <summary>Letters that stand twice, of a list that begins with them: (aa), (bb).</summary>
    Doubled,

    /// <summary>Latin capitals.</summary>
    Capitals,

    /// <summary>Capitals of another script, in the order that the table of the language gives its letters.</summary>
    OwnCapitals,

    /// <summary>Roman numerals in capitals.</summary>
    CapitalRoman,

    /// <summary>A bullet, which says no number: an item has that of its place.</summary>
    Bullet,
}
