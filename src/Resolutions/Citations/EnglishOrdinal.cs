using System.Globalization;

namespace Resolutions;

/// <summary>Ordinal numbers as official English texts write them.</summary>
internal static class EnglishOrdinal
{
    private static readonly string[] Small =
    [
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private static readonly string[] Tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

    /// <summary>The ordinal: in words up to “ninety-ninth”, in figures from “100th” on.</summary>
    public static string Of(int number) =>
        number switch
        {
            >= 0 and < 20 => Small[number],
            >= 20 and < 100 => number % 10 == 0
                ? Tens[number / 10 - 2] + "ieth"
                : Tens[number / 10 - 2] + "y-" + Small[number % 10],
            _ => number.ToString(CultureInfo.InvariantCulture) + Suffix(number % 100),
        };

    private static string Suffix(int lastTwoDigits) =>
        (lastTwoDigits is >= 11 and <= 13 ? 0 : lastTwoDigits % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
}
