namespace Resolutions.Text;

/// <summary>Brings what people write in haste into the form that texts have: <c>a/res/78/132</c>, a colon or dash before a paragraph.</summary>
internal static class MentionForms
{
    private const string Series = "/RES/";

    public static void Fold(DecodedTextBuilder text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '/' or '.' when IsBehindNumber(text, i) && StandsBeforeName(text, i):
                case ':' or '-' or '–' or '—' or '→' when JoinsWords(text, i):
                    text[i] = ',';
                    break;
                case '.' when IsBehindNumber(text, i) && i + 1 < text.Length && text[i + 1] is >= 'a' and <= 'z':
                    text[i] = '?';
                    break;
                case '&' when IsBehindNumber(text, i):
                    text[i] = '?';
                    break;
                case '&' when text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ':
                    // Another comma than the one that parts fields of a table.
                    text[i] = '、';
                    break;
                case '—' when Characters.IsDigit(text[i - 1]) && i + 1 < text.Length && Characters.IsDigit(text[i + 1]):
                    text[i] = '-';
                    break;
                case '/':
                    Capitalize(text, i);
                    break;
                case '\'' or '’' when i + 1 < text.Length && text[i + 1] == 's' && IsBehindNumber(text, i):
                    text[i] = text[i + 1] = ' ';
                    break;
                case '(' when Characters.IsBlank(text[i - 1]) && IsBehindNumber(text, i - 1):
                    BlankDate(text, i);
                    MentionRemarks.Blank(text, i);
                    break;
                case '(' or '（' or '“' or '«' or '《':
                    MentionRemarks.Blank(text, i);
                    break;
            }
        }
    }

    /// <summary>Makes <c>A/RES/</c> of it in any case.</summary>
    private static void Capitalize(DecodedTextBuilder text, int slash)
    {
        var end = slash + Series.Length;
        if (end > text.Length || slash > 1 && char.IsLetterOrDigit(text[slash - 2]))
        {
            return;
        }

        for (var i = 0; i < Series.Length; i++)
        {
            if (char.ToUpperInvariant(text[slash + i]) != Series[i])
            {
                return;
            }
        }

        for (var i = slash - 1; i < end; i++)
        {
            text[i] = char.ToUpperInvariant(text[i]);
        }
    }

    /// <summary>Whether the number of a symbol ends before a position: that behind the last slash of <c>A/RES/78/132</c>.</summary>
    private static bool IsBehindNumber(DecodedTextBuilder text, int end)
    {
        var number = end - 1;
        while (number > 0 && text[number] is >= '0' and <= '9')
        {
            number--;
        }

        return number > 0 && number < end - 1 && text[number] == '/' && char.IsLetterOrDigit(text[number - 1]);
    }

    /// <summary>Whether the name of a provision stands behind a mark that joins it to a symbol: <c>A/RES/78/132.OP27</c>.</summary>
    private static bool StandsBeforeName(DecodedTextBuilder text, int mark)
    {
        var name = mark + 1;
        var number = name;
        while (number < text.Length && char.IsLetter(text[number]))
        {
            number++;
        }

        return number - name > 1
            && number < text.Length
            && text[number] is >= '0' and <= '9'
            && text[name] is >= 'A' and <= 'Z';
    }

    /// <summary>Makes the year or date blank that people write behind a symbol whose number has the session: <c>A/RES/78/132 (2023)</c>.</summary>
    private static void BlankDate(DecodedTextBuilder text, int open)
    {
        const int longest = 24;
        const int yearDigits = 4;
        var session = open - 2;
        while (session > 0 && text[session] is not '/')
        {
            session--;
        }

        var close = open;
        while (close < text.Length && close < open + longest && text[close] != ')')
        {
            close++;
        }

        var isYear = close < text.Length && text[close] == ')' && close - yearDigits > open;
        for (var i = close - 1; isYear && i >= close - yearDigits; i--)
        {
            isYear = text[i] is >= '0' and <= '9';
        }

        for (var i = open; isYear && session > 0 && char.IsDigit(text[session - 1]) && i <= close; i++)
        {
            text[i] = ' ';
        }
    }

    /// <summary>Whether a colon behind a number, or a dash between blanks, stands before a word.</summary>
    private static bool JoinsWords(DecodedTextBuilder text, int at)
    {
        var before = at - 1;
        while (before > 0 && Characters.IsBlank(text[before]))
        {
            before--;
        }

        var behind = at + 1;
        while (behind < text.Length && Characters.IsBlank(text[behind]))
        {
            behind++;
        }

        return (Characters.IsDigit(text[before]) || text[before] == ')')
            && behind < text.Length
            && char.IsLetter(text[behind])
            && (
                text[at] switch
                {
                    '→' => true,
                    ':' => before == at - 1,
                    _ => before < at - 1 && behind > at + 1,
                }
            );
    }
}
