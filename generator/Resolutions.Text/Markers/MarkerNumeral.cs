using System.Text;

namespace Resolutions.Text;

/// <summary>The readings of the characters between the signs of a marker.</summary>
internal static class MarkerNumeral
{
    /// <summary>Larger roman numerals are letters that stand twice.</summary>
    private const int LargestRoman = 50;

    /// <summary>The likelier reading and another one; <see langword="null"/> where the characters are no number.</summary>
    public static (MarkerReading First, MarkerReading? Second)? Interpret(
        string printed,
        char enclosure,
        LanguageTable table
    )
    {
        var numeral = Plain(printed);
        if (FoldedText.ReadDigits(numeral, 0, out var value) == numeral.Length && value > 0)
        {
            return (new MarkerReading(NumeralKind.Digits, enclosure, value), MistakenRoman(numeral, enclosure));
        }

        if (ChineseNumeral.Read(numeral, 0, out value) == numeral.Length)
        {
            return (new MarkerReading(NumeralKind.Chinese, enclosure, value), null);
        }

        return enclosure is '(' or ')' or '.' or '-' ? InterpretLetters(numeral, enclosure, table) : null;
    }

    /// <summary>Optical recognition reads (i), (ii) and (iii) as (1), (11) and (111).</summary>
    private static MarkerReading? MistakenRoman(string numeral, char enclosure) =>
        enclosure == '(' && numeral is "1" or "11" or "111"
            ? new MarkerReading(NumeralKind.Roman, enclosure, numeral.Length)
            : null;

    private static (MarkerReading First, MarkerReading? Second)? InterpretLetters(
        string numeral,
        char enclosure,
        LanguageTable table
    )
    {
        var latin = LookAlikes.ToLatin(numeral);
        var order = MarkerLetters.OrderOf(numeral, table);
        var own = order?.Parse(LookAlikes.ToCyrillic(numeral)) ?? 0;
        var readings = new List<MarkerReading>(4);

        // What is printed in the letters of another script is read so first; Latin letters stand for the language's own where they look alike.
        if (latin != numeral || !MarkerLetters.IsLatin(numeral[0]))
        {
            Add(NumeralKind.OwnLetters, own);
            Add(NumeralKind.Doubled, numeral.Length == 2 && own > 0 ? own - order!.Count : 0);
        }

        var letters = LetterNumeral.Parse(latin);
        Add(NumeralKind.Letters, letters);
        Add(NumeralKind.Roman, RomanValue(latin));
        Add(NumeralKind.Doubled, numeral.Length == 2 ? letters - LetterNumeral.Count : 0);
        Add(NumeralKind.OwnLetters, latin == numeral ? own : 0);
        return readings.Count == 0 ? null : (readings[0], readings.Count > 1 ? readings[1] : null);

        void Add(NumeralKind kind, int value)
        {
            if (value > 0)
            {
                readings.Add(new MarkerReading(kind, enclosure, value));
            }
        }
    }

    /// <summary>The value of a roman numeral; 0 for one that is rather a letter, or a letter that stands twice.</summary>
    private static int RomanValue(string latin) =>
        latin is "c" or "d" or "m" or "l" || latin.Length == 2 && RomanNumeral.Parse(latin) > LargestRoman
            ? 0
            : RomanNumeral.Parse(latin);

    /// <summary>The characters in their common width, without what only dresses them.</summary>
    private static string Plain(string printed)
    {
        if (printed.All(c => !FoldedText.IsUnread(c) && PlainOf(c) == c))
        {
            return printed;
        }

        var plain = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (!FoldedText.IsUnread(c))
            {
                plain.Append(PlainOf(c));
            }
        }

        return plain.ToString();
    }

    private static char PlainOf(char c) => Characters.NarrowLetter(Characters.FoldDigit(c));
}
