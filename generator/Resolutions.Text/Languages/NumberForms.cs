namespace Resolutions.Text;

/// <summary>How a language prints the number of a resolution where it uses neither digits nor Latin letters nor roman numerals.</summary>
internal sealed class NumberForms
{
    /// <summary>The forms that every language shares: digits, Latin letters, roman numerals.</summary>
    public static readonly NumberForms Common = new();

    /// <summary>Whether numbers, sessions and years may be Chinese numerals: 二七五八(二十六).</summary>
    public bool ChineseNumerals { get; init; }

    /// <summary>
    /// What stands for the word “session” before its number, each with the prefix of the symbol (nothing, <c>S-</c>, <c>ES-</c>); of
    /// two that begin alike the longer one first.
    /// </summary>
    public IReadOnlyList<SessionMark> SessionMarks { get; init; } = [];
}
