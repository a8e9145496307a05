namespace Resolutions.Text;

/// <summary>Chinese numerals from 1 to 9999: with units, such as 七十八 and 一千三百二十五, or digit by digit, such as 一九七五.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads the longest numeral at a position.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public static int Read(string text, int start, out int value)
    {
        var run = ReadDigits(text, start, out value);
        if (run > 1)
        {
            return run;
        }

        value = 0;
        var pending = -1;
        var lastUnit = 10000;
        var i = start;
        for (; i < text.Length; i++)
        {
            var digit = Digit(text[i]);
            if (digit >= 0)
            {
                if (pending > 0)
                {
                    break;
                }

                pending = digit;
                continue;
            }

            var unit = Unit(text[i]);
            // 十 alone means ten; the larger units need a digit before them.
            if (unit == 0 || unit >= lastUnit || (pending <= 0 && !(unit == 10 && value == 0 && pending < 0)))
            {
                break;
            }

            value += Math.Max(pending, 1) * unit;
            lastUnit = unit;
            pending = -1;
        }

        value += Math.Max(pending, 0);
        return value == 0 ? 0 : i - start;
    }

    /// <summary>Writes a number with units, 二百零七; <see langword="null"/> for one that is not from 1 to 9999.</summary>
    public static string? Write(int number)
    {
        if (number is < 1 or > 9999)
        {
            return null;
        }

        var written = "";
        var hasGap = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit > 0)
            {
                // 十七, and not 一十七, where nothing stands before it.
                var isTen = unit == 10 && digit == 1 && written.Length == 0;
                written += (hasGap ? "零" : "") + (isTen ? "" : Digits[digit].ToString()) + name;
            }

            hasGap = written.Length > 0 && digit == 0;
        }

        return written;
    }

    /// <summary>Whether a numeral may begin with the character.</summary>
    public static bool MayOpen(char c) => Digit(c) >= 0 || Unit(c) > 0;

    /// <summary>Reads a run of up to four digits that no unit follows.</summary>
    private static int ReadDigits(string text, int start, out int value)
    {
        value = 0;
        var i = start;
        while (i < text.Length && i - start < 4 && Digit(text[i]) is >= 0 and var digit)
        {
            value = value * 10 + digit;
            i++;
        }

        return value == 0 || i < text.Length && (Unit(text[i]) > 0 || Digit(text[i]) >= 0) ? 0 : i - start;
    }

    private static int Digit(char c) =>
        c switch
        {
            '零' => 0,
            '两' or '兩' => 2,
            '○' => 0,
            _ => Digits.IndexOf(c),
        };

    private static int Unit(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => 0,
        };
}
