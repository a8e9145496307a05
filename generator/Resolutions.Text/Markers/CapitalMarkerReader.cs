namespace Resolutions.Text;

/// <summary>
/// Reads a capital letter or a roman numeral in capitals at the start of a line: <c>A.</c>, <c>(B)</c>, <c>II)</c>, <c>Б.</c>, <c>甲、</c>. Such
/// lines are mostly headings; what they are tells the place that they stand in.
/// </summary>
internal static class CapitalMarkerReader
{
    private const int Longest = 6;
    private const int LargestRoman = 50;

    /// <summary>The marker, with words behind it; <see langword="null"/> where there is none.</summary>
    public static ParagraphMarker? Read(string source, TextSpan line, LanguageTable table)
    {
        var start = LineTrimmer.SkipEmphasis(source, line.Start, line.End);
        var isOpened = start < line.End && Characters.Fold(source[start]) == '(';
        var inner = start + (isOpened ? 1 : 0);
        var end = EndOfNumeral(source, inner, line.End, table);
        if (end == inner || end >= line.End || Enclosure(source[end], isOpened) is not { } enclosure)
        {
            return null;
        }

        var after = LineTrimmer.SkipEmphasis(source, end + 1, line.End);
        var text = LineTrimmer.Trim(source, after, line.End).Start;
        var isParted = text > end + 1 || enclosure == '、';
        var (first, second) = Readings(source.Substring(inner, end - inner), enclosure, table);
        return isParted && text < line.End && first is { } reading
            ? new ParagraphMarker(TextSpan.FromBounds(line.Start, after), default, text, reading, second)
            : null;
    }

    private static char? Enclosure(char closing, bool isOpened) =>
        Characters.Fold(closing) switch
        {
            ')' => isOpened ? '(' : ')',
            '.' when !isOpened => '.',
            _ => closing == '、' && !isOpened ? '、' : null,
        };

    private static int EndOfNumeral(string source, int start, int end, LanguageTable table)
    {
        var last = start;
        while (last < end && last - start < Longest && char.IsUpper(source[last]))
        {
            last++;
        }

        if (last > start || start >= end || table.PartLetterNames.Count == 0 || char.IsLower(source[start]))
        {
            return last;
        }

        var words = source.Substring(start, Math.Min(Longest, end - start));
        return start + PartLetters.LengthOfName(words, table);
    }

    private static (MarkerReading? First, MarkerReading? Second) Readings(
        string printed,
        char enclosure,
        LanguageTable table
    )
    {
        var latin = new string([.. printed.Select(Latin)]);
        var roman = RomanNumeral.Parse(latin);
        var own = printed.Length == 1 ? OwnLetter(printed[0], table) : 0;
        var letter = latin is [>= 'A' and <= 'Z'] ? latin[0] - 'A' + 1 : 0;
        if (letter == 0 && own == 0 && roman == 0)
        {
            letter = PartLetters.Read(printed, table, 0);
        }

        var readings = new List<MarkerReading>(3);
        Add(NumeralKind.CapitalRoman, latin is "C" or "D" or "L" or "M" || roman > LargestRoman ? 0 : roman);
        Add(NumeralKind.OwnCapitals, own);
        Add(NumeralKind.Capitals, letter);
        return (readings.Count > 0 ? readings[0] : null, readings.Count > 1 ? readings[1] : null);

        void Add(NumeralKind kind, int value)
        {
            if (value > 0)
            {
                readings.Add(new MarkerReading(kind, enclosure, value));
            }
        }
    }

    /// <summary>The Latin capital that a capital is, or is printed like.</summary>
    private static char Latin(char c) =>
        char.ToUpperInvariant(LookAlikes.ToLatin(Characters.ToSmall(Characters.NarrowLetter(c))));

    private static int OwnLetter(char c, LanguageTable table)
    {
        var small = LookAlikes.ToCyrillic(Characters.ToSmall(c));
        return table.Letters is { } order && order.Contains(small) ? order.Parse(small.ToString()) : 0;
    }
}
