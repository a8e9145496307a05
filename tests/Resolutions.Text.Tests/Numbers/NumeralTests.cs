using System.Globalization;

namespace Resolutions.Text.Tests.Numbers;

/// <summary>Numerals in words and letters.</summary>
public class NumeralTests
{
    [Fact]
    public void Chinese_numerals_are_read_from_1_to_999()
    {
        for (var n = 1; n < 1000; n++)
        {
            var numeral = Chinese(n);
            Assert.Equal((numeral.Length, n), (ChineseNumeral.Read(numeral, 0, out var value), value));
            Assert.Equal(numeral, ChineseNumeral.Write(n));
        }
    }

    [Theory]
    [InlineData("十", 10, 1)]
    [InlineData("两", 2, 1)]
    [InlineData("一千三百二十五号", 1325, 7)]
    [InlineData("七十八届", 78, 3)]
    [InlineData("百", 0, 0)]
    [InlineData("零", 0, 0)]
    [InlineData("届", 0, 0)]
    public void The_longest_Chinese_numeral_is_read(string text, int value, int length) =>
        Assert.Equal((length, value), (ChineseNumeral.Read(text, 0, out var read), read));

    [Fact]
    public void Roman_numerals_are_read_back()
    {
        for (var n = 1; n < 400; n++)
        {
            Assert.Equal(n, RomanNumeral.Parse(RomanNumeral.Format(n)));
            Assert.Equal(n, RomanNumeral.Parse(RomanNumeral.Format(n).ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("iiii")]
    [InlineData("ic")]
    [InlineData("vx")]
    [InlineData("")]
    public void Only_canonical_roman_numerals_are_numbers(string numeral) =>
        Assert.Equal(0, RomanNumeral.Parse(numeral));

    [Fact]
    public void Letters_are_read_back()
    {
        for (var n = 1; n <= 78; n++)
        {
            Assert.Equal(n, LetterNumeral.Parse(LetterNumeral.Format(n)));
        }

        Assert.Equal(0, LetterNumeral.Parse("ab"));
    }

    internal static string Chinese(int n)
    {
        const string digits = "零一二三四五六七八九";
        var hundreds = n >= 100 ? $"{digits[n / 100]}百" : "";
        var tens = n / 10 % 10;
        var units = n % 10 > 0 ? digits[n % 10].ToString(CultureInfo.InvariantCulture) : "";
        var middle =
            tens > 0 ? (tens == 1 && n < 100 ? "十" : $"{digits[tens]}十")
            : n >= 100 && units.Length > 0 ? "零"
            : "";
        return hundreds + middle + units;
    }
}
