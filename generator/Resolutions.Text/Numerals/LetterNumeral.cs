namespace Resolutions.Text;

/// <summary>Letters as numbers: a = 1 … z = 26, aa = 27, as sub-paragraphs are lettered.</summary>
internal static class LetterNumeral
{
    /// <summary>Without the letters that lists leave out: ё, й, ъ, ы, ь.</summary>
    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";
    private const string Abjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    /// <summary>The value of one or more equal Latin letters (a, b … z, aa, bb …), or 0.</summary>
    public static int Parse(string letters)
    {
        if (letters.Length == 0)
        {
            return 0;
        }

        var first = letters[0] | 0x20;
        foreach (var letter in letters)
        {
            if ((letter | 0x20) != first || first is < 'a' or > 'z')
            {
                return 0;
            }
        }

        return (letters.Length - 1) * 26 + first - 'a' + 1;
    }

    /// <summary>The place of an Arabic letter in abjad order (أ = 1, ب = 2, ج = 3 …), in which paragraphs are lettered; or 0.</summary>
    public static int ParseArabic(string letter)
    {
        var plain = letter.Replace("\u0640", "");
        return plain.Length == 1 ? Abjad.IndexOf(plain[0] is 'ا' or 'إ' ? 'أ' : plain[0]) + 1 : 0;
    }

    /// <summary>The place of a small Cyrillic letter among those that letter paragraphs (а = 1, б = 2, в = 3 …), or 0.</summary>
    public static int ParseCyrillic(string letter) => letter.Length == 1 ? Cyrillic.IndexOf(letter[0]) + 1 : 0;

    /// <summary>The letters of a value, small.</summary>
    public static string Format(int value) => new((char)('a' + (value - 1) % 26), (value - 1) / 26 + 1);
}
