namespace Resolutions.Text;

/// <summary>The readings of the characters between the signs of a marker.</summary>
internal static class MarkerNumeral
{
    private const string CyrillicLookAlikes = "асеорхуі";
    private const string LatinLookAlikes = "aceopxyi";

    /// <summary>The likelier reading and another one; <see langword="null"/> where the characters are no number.</summary>
    public static (MarkerReading First, MarkerReading? Second)? Interpret(string numeral, char enclosure)
    {
        if (FoldedText.ReadDigits(numeral, 0, out var value) == numeral.Length && value > 0)
        {
            return (new MarkerReading(NumeralKind.Digits, enclosure, value), MistakenRoman(numeral, enclosure));
        }

        if (ChineseNumeral.Read(numeral, 0, out value) == numeral.Length)
        {
            return (new MarkerReading(NumeralKind.Chinese, enclosure, value), null);
        }

        return enclosure is '(' or ')' or '.' ? InterpretLetters(numeral, enclosure) : null;
    }

    /// <summary>Optical recognition reads (i), (ii) and (iii) as (1), (11) and (111).</summary>
    private static MarkerReading? MistakenRoman(string numeral, char enclosure) =>
        enclosure == '(' && numeral is "1" or "11" or "111"
            ? new MarkerReading(NumeralKind.Roman, enclosure, numeral.Length)
            : null;

    private static (MarkerReading First, MarkerReading? Second)? InterpretLetters(string numeral, char enclosure)
    {
        if (enclosure != '.' && LetterNumeral.ParseArabic(numeral) is > 0 and var arabic)
        {
            return (new MarkerReading(NumeralKind.Arabic, enclosure, arabic), null);
        }

        var latin = Translate(numeral, CyrillicLookAlikes, LatinLookAlikes);
        var readings = new List<MarkerReading>(3);
        Add(NumeralKind.Letters, LetterNumeral.Parse(latin));
        Add(NumeralKind.Roman, latin is "c" or "d" or "m" or "l" ? 0 : RomanNumeral.Parse(latin));
        if (
            LetterNumeral.ParseCyrillic(Translate(numeral, LatinLookAlikes, CyrillicLookAlikes)) is > 0 and var cyrillic
        )
        {
            // What is printed in Cyrillic is read so first.
            var at = latin == numeral ? readings.Count : 0;
            readings.Insert(at, new MarkerReading(NumeralKind.Cyrillic, enclosure, cyrillic));
        }

        return readings.Count == 0 ? null : (readings[0], readings.Count > 1 ? readings[1] : null);

        void Add(NumeralKind kind, int value)
        {
            if (value > 0)
            {
                readings.Add(new MarkerReading(kind, enclosure, value));
            }
        }
    }

    private static string Translate(string text, string from, string to) =>
        text.Any(c => from.IndexOf(c) >= 0)
            ? new(text.Select(c => from.IndexOf(c) is >= 0 and var at ? to[at] : c).ToArray())
            : text;
}
