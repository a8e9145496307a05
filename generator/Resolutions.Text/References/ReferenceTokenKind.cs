namespace Resolutions.Text;

/// <summary>What a piece of running text is for references.</summary>
internal enum ReferenceTokenKind
{
    /// <summary>A word that says nothing here.</summary>
    Word,

    /// <summary>A word of the language's table; the token holds it.</summary>
    Known,

    /// <summary>A document symbol; the token holds what was read of it.</summary>
    Symbol,

    /// <summary>The number of one or several resolutions: 70/1, 3411 A and B (XXX).</summary>
    Number,

    /// <summary>The number or letter of a part, with the letters of sub-paragraphs behind it: 12 (a), II, (b).</summary>
    Label,

    /// <summary>What abbreviates a symbol: Add.1.</summary>
    Modifier,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A name in quotation or title marks.</summary>
    Quote,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>The end of a clause: a full stop, a semicolon.</summary>
    Stop,

    /// <summary>Another mark.</summary>
    Mark,
}
