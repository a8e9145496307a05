namespace Resolutions.Text;

/// <summary>Reads the letter that alone on its line opens one of several resolutions under one number.</summary>
internal static class PartLetters
{
    /// <summary>
    /// The value of the letter, from 1; or 0. A letter that looks like a Latin one is that, unless it comes next in the order of the
    /// language.
    /// </summary>
    /// <param name="words">The letter, or its name.</param>
    /// <param name="table">The language.</param>
    /// <param name="next">The value that comes next.</param>
    public static int Read(string words, LanguageTable table, int next)
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

        var own = char.IsUpper(words[0]) ? table.Letters?.Parse(words) ?? 0 : 0;
        var letter = LookAlikes.ToLatin(words[0]);
        var latin = letter is >= 'A' and <= 'Z' ? letter - 'A' + 1 : 0;
        return latin == 0 || own == next ? own : latin;
    }

    /// <summary>The length of the letter, or of its name, that opens the words; 0 where there is none.</summary>
    public static int LengthOfName(string words, LanguageTable table)
    {
        foreach (var name in table.PartLetterNames)
        {
            if (
                words.StartsWith(name, StringComparison.Ordinal)
                && (words.Length == name.Length || !char.IsLetterOrDigit(words[name.Length]))
            )
            {
                return name.Length;
            }
        }

        return words.Length > 0 && char.IsUpper(words[0]) && (words.Length == 1 || !char.IsLetterOrDigit(words[1]))
            ? 1
            : 0;
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
