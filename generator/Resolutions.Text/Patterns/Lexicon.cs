namespace Resolutions.Text;

/// <summary>The words that fill the holes of a language's line patterns.</summary>
internal sealed class Lexicon
{
    /// <summary>The ordinals.</summary>
    public required OrdinalWords Ordinals { get; init; }

    /// <summary>The names of the months, January first; several names of one month are divided by <c>|</c>. Empty where months are digits.</summary>
    public IReadOnlyList<string> Months
    {
        get;
        init
        {
            field = value;
            MonthKeys = [.. value.Select(month => month.Split('|').Select(FoldedText.Key).ToArray())];
        }
    } = [];

    /// <summary>The names of the months as <see cref="FoldedText.MatchLiteral"/> compares them.</summary>
    public string[][] MonthKeys { get; private init; } = [];

    /// <summary>The forms of a date, made of <c>{year}</c>, <c>{month}</c> and <c>{day}</c>.</summary>
    public required LinePattern[] Dates { get; init; }
}
