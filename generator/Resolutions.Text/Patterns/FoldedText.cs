namespace Resolutions.Text;

/// <summary>
/// Compares and reads text as all patterns do: white space and what <see cref="Characters.Fold"/> and <see cref="Characters.IsDress"/>
/// make equal do not matter.
/// </summary>
internal static class FoldedText
{
    /// <summary>The folded characters of a text without its white space.</summary>
    public static string Key(string text)
    {
        var key = new char[text.Length];
        var used = 0;
        foreach (var c in text)
        {
            if (!IsUnread(c))
            {
                key[used++] = Characters.Fold(c);
            }
        }

        return new string(key, 0, used);
    }

    /// <summary>The end of a literal at a position, or -1.</summary>
    public static int MatchLiteral(string line, int start, string literal)
    {
        var at = start;
        foreach (var c in literal)
        {
            Work.Count();
            at = SkipUnread(line, at);
            if (at >= line.Length || Characters.Fold(line[at]) != c)
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    /// <summary>The position of the next character that is not blank.</summary>
    public static int SkipBlanks(string line, int at)
    {
        while (at < line.Length && Characters.IsBlank(line[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether comparisons pass over the character.</summary>
    public static bool IsUnread(char c) => Characters.IsBlank(c) || Characters.IsDress(c);

    /// <summary>The position of the next character that comparisons read.</summary>
    public static int SkipUnread(string line, int at)
    {
        while (at < line.Length && IsUnread(line[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads a run of up to nine digits.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public static int ReadDigits(string line, int start, out int value)
    {
        value = 0;
        var at = start;
        while (at < line.Length && at - start < 9 && Characters.IsDigit(line[at]))
        {
            value = value * 10 + Characters.FoldDigit(line[at]) - '0';
            at++;
        }

        return at < line.Length && Characters.IsDigit(line[at]) ? 0 : at - start;
    }
}
