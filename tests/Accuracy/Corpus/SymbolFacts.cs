using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Accuracy.Corpus;

/// <summary>What a symbol says of its document, read without the reader's own grammar of symbols.</summary>
internal static partial class SymbolFacts
{
    private const int YearBeforeFirstSession = 1945;

    public static string Organ(string symbol) =>
        symbol.StartsWith("A/HRC/", StringComparison.Ordinal) ? "A/HRC"
        : symbol.StartsWith("S/RES", StringComparison.Ordinal) ? "S"
        : symbol.StartsWith("S/", StringComparison.Ordinal) ? "S other"
        : symbol.StartsWith("A/RES", StringComparison.Ordinal) ? "A"
        : symbol.StartsWith("E/RES", StringComparison.Ordinal) ? "E"
        : "other";

    public static string Era(string symbol) =>
        Year(symbol) switch
        {
            0 => "undated",
            < 1976 => "1946–1975",
            < 2003 => "1976–2002",
            _ => "2003–",
        };

    /// <summary>The session that is part of the symbol, such as 78 of A/RES/78/132; 0 where there is none.</summary>
    public static int Session(string symbol)
    {
        var match = SessionNumber().Match(symbol);
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : RomanSession().Match(symbol) is { Success: true } roman ? Roman(roman.Groups[1].Value)
            : 0;
    }

    /// <summary>A symbol without what writers of symbols disagree on: spaces, case, letters of parts.</summary>
    public static string Normalize(string symbol) =>
        Parts()
            .Replace(symbol.ToUpperInvariant(), "")
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("_", "", StringComparison.Ordinal);

    private static int Year(string symbol)
    {
        if (PrintedYear().Match(symbol) is { Success: true } year)
        {
            return int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture);
        }

        var session = Session(symbol);
        return session == 0 ? 0
            : session > YearBeforeFirstSession ? session
            : symbol.StartsWith("A/HRC", StringComparison.Ordinal) ? 2005 + (session / 3)
            : symbol.StartsWith("E/", StringComparison.Ordinal) ? YearBeforeFirstSession + (session / 2)
            : YearBeforeFirstSession + session;
    }

    private static int Roman(string numeral)
    {
        var value = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var digit = Digit(numeral[i]);
            value += i + 1 < numeral.Length && digit < Digit(numeral[i + 1]) ? -digit : digit;
        }

        return value;
    }

    private static int Digit(char c) =>
        c switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => 0,
        };

    [GeneratedRegex(@"^(?:A/RES|A/HRC/RES|E/RES|UNEP/EA\.\d+/RES)/(\d+)/\d")]
    private static partial Regex SessionNumber();

    [GeneratedRegex(@"\(([IVXLC]+)\)")]
    private static partial Regex RomanSession();

    [GeneratedRegex(@"[(/](19\d\d|20\d\d)(?:[)/]|$)")]
    private static partial Regex PrintedYear();

    [GeneratedRegex(@"[/ ][A-Z](-[A-Z])?$")]
    private static partial Regex Parts();
}
