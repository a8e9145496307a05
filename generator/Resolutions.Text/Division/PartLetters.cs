namespace Resolutions.Text;

/// <summary>Reads the letter that alone on its line opens one of several resolutions under one number.</summary>
internal static class PartLetters
{
    /// <summary>The value of the letter, from 1; or 0.</summary>
    public static int Read(string words, LanguageTable table)
    {
        for (var i = 0; i < table.PartLetterNames.Count; i++)
        {
            if (table.PartLetterNames[i] == words)
            {
                return i + 1;
            }
        }

        if (words.Length != 1)
        {
            return 0;
        }

        var letter = LookAlikes.ToLatin(words[0]);
        return letter is >= 'A' and <= 'Z' ? letter - 'A' + 1 : 0;
    }

    /// <summary>The value of the letter that opens a line and stands before its title, as converters join both; or 0.</summary>
    public static int ReadBeforeTitle(string words) =>
        words is [>= 'A' and <= 'Z' and var letter, ' ' or '\u00A0', .., not ('.' or ';' or ',' or ':')]
        && char.IsUpper(words[2])
            ? letter - 'A' + 1
            : 0;

    /// <summary>The letter of a value.</summary>
    public static string Format(int value) => LetterNumeral.Format(value).ToUpperInvariant();
}
