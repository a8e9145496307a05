namespace Resolutions.Text;

/// <summary>The letters that markers are made of: Latin ones, and those of the language, or of another one whose letters a text may borrow.</summary>
internal static class MarkerLetters
{
    private const char LastLatin = '\u024F';
    private static readonly LetterOrder[] Orders =
    [
        .. LanguageTables.All.Select(table => table.Letters).OfType<LetterOrder>(),
    ];

    /// <summary>Whether the character is a small Latin letter, or printed like one.</summary>
    public static bool IsLatin(char c) => LookAlikes.ToLatin(Characters.NarrowLetter(c)) is >= 'a' and <= 'z';

    /// <summary>The order in which a letter stands, that of the language before others; or nothing.</summary>
    public static LetterOrder? OrderOf(char letter, LanguageTable table)
    {
        if (table.Letters is { } own && own.Contains(letter))
        {
            return own;
        }

        // Asked at every word, mostly for a Latin capital, which is of no other order.
        if (letter <= LastLatin)
        {
            return null;
        }

        foreach (var order in Orders)
        {
            if (order.Contains(letter))
            {
                return order;
            }
        }

        return null;
    }

    /// <summary>The order in which the letters of a marker stand; or nothing.</summary>
    public static LetterOrder? OrderOf(string letters, LanguageTable table) =>
        letters.Length == 0 ? null : OrderOf(LookAlikes.ToCyrillic(letters[0]), table);
}
