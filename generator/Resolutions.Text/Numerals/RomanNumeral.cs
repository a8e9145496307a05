namespace Resolutions.Text;

/// <summary>Roman numerals. Only those from 1 to 399 are read: they alone cannot be a word or the letter of a part by accident.</summary>
internal static class RomanNumeral
{
    private const int LargestRead = 399;
    private static readonly Dictionary<string, int> Values = Enumerable
        .Range(1, LargestRead)
        .ToDictionary(Format, static value => value, StringComparer.Ordinal);

    /// <summary>The value of a numeral in capital or small letters, or 0.</summary>
    public static int Parse(string numeral) =>
        Values.TryGetValue(numeral.ToLowerInvariant(), out var value) ? value : 0;

    /// <summary>The numeral in small letters; figures where roman numerals have no form for the number.</summary>
    public static string Format(int value) => global::Resolutions.RomanNumeral.Of(value).ToLowerInvariant();
}
