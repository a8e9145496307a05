namespace Resolutions.Text;

/// <summary>What a hole of a <see cref="LinePattern"/> takes. In a pattern it is written by its name: <c>{ordinal}</c>.</summary>
internal enum PatternHole
{
    /// <summary>A number as a word or with the marks of an ordinal: 第七十八, Seventy-eighth, 49th.</summary>
    Ordinal,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>A second run of digits, as a year.</summary>
    Year,

    /// <summary>A month, as digits or by its name.</summary>
    Month,

    /// <summary>A day of the month.</summary>
    Day,

    /// <summary>A date in one of the forms of the language.</summary>
    Date,

    /// <summary>An agenda item: text that begins with a digit.</summary>
    Item,

    /// <summary>A document symbol: text that begins with a capital letter and has a slash.</summary>
    Symbol,

    /// <summary>The name of a committee: any text.</summary>
    Committee,

    /// <summary>The number of one or more paragraphs: text that begins with a digit.</summary>
    Paragraph,

    /// <summary>Any text, or none.</summary>
    Text,
}
