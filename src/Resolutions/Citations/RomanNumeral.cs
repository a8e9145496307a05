using System.Globalization;
using System.Text;

namespace Resolutions;

/// <summary>Roman numerals, by which annexes are cited and sessions numbered.</summary>
internal static class RomanNumeral
{
    private const int Largest = 3999;

    internal static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>The numeral, such as <c>XIV</c>; figures where Roman numerals have no form for the number.</summary>
    public static string Of(int number)
    {
        if (number is < 1 or > Largest)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var numeral = new StringBuilder();
        int rest = number;
        foreach ((int value, string sign) in Signs)
        {
            for (; rest >= value; rest -= value)
            {
                numeral.Append(sign);
            }
        }

        return numeral.ToString();
    }
}
