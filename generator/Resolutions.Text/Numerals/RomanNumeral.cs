namespace Resolutions.Text;

/// <summary>Roman numerals in canonical form, from 1 to 399: the only form that cannot be a letter by accident.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Hundreds = ["", "c", "cc", "ccc"];
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
    private static readonly string[] Units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    private static readonly Dictionary<string, int> Values = Build();

    /// <summary>The value of a numeral in capital or small letters, or 0.</summary>
    public static int Parse(string numeral) =>
        Values.TryGetValue(numeral.ToLowerInvariant(), out var value) ? value : 0;

    /// <summary>The numeral in small letters.</summary>
    public static string Format(int value) => Hundreds[value / 100] + Tens[value / 10 % 10] + Units[value % 10];

    private static Dictionary<string, int> Build()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var n = 1; n < 400; n++)
        {
            values.Add(Format(n), n);
        }

        return values;
    }
}
