namespace Resolutions.Text;

/// <summary>Reads the word behind the number of an inserted paragraph: <c>12 bis</c>, <c>12-bis</c>.</summary>
internal static class NumberSuffixReader
{
    /// <summary>Reads a suffix behind a number, with the space, the hyphen and the marks of emphasis around it.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public static int Read(string source, int start, int end, LanguageTable table, out string label)
    {
        var at = SkipDress(source, start, end);
        if (at == start && at < end && Characters.Fold(source[at]) == '-')
        {
            at++;
        }

        label = "";
        if (at == end || !char.IsLetter(source[at]))
        {
            return 0;
        }

        foreach (var suffix in table.NumberSuffixes)
        {
            var after = EndOfWord(source, at, end, suffix.Key);
            if (after > at && (after == end || !char.IsLetter(source[after])))
            {
                label = suffix.Label;
                return SkipDress(source, after, end) - start;
            }
        }

        return 0;
    }

    /// <summary>The end of a word at a position, or -1. Nothing stands between its letters but what dresses them.</summary>
    private static int EndOfWord(string source, int at, int end, string word)
    {
        foreach (var letter in word)
        {
            if (at >= end || Characters.Fold(source[at]) != letter)
            {
                return -1;
            }

            at++;
            while (at < end && Characters.IsDress(source[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static int SkipDress(string source, int at, int end)
    {
        while (at < end && (Characters.IsBlank(source[at]) || source[at] is '*' or '_'))
        {
            at++;
        }

        return at;
    }
}
