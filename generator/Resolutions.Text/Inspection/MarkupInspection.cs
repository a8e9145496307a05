using System.Globalization;

namespace Resolutions.Text;

/// <summary>Finds the tags and entities of HTML in a text, and links of Markdown that lost their end.</summary>
internal static class MarkupInspection
{
    private const int LongestName = 10;
    private const int LongestTag = 200;
    private static readonly char[] Signs = ['<', '&', ']'];

    /// <summary>One finding at the first tag or entity, with the number of all.</summary>
    public static IEnumerable<TextDiagnostic> Check(string source)
    {
        var count = 0;
        var first = default(TextSpan);
        for (var i = source.IndexOfAny(Signs); i >= 0; i = source.IndexOfAny(Signs, i + 1))
        {
            var end = source[i] switch
            {
                '<' => EndOfTag(source, i),
                '&' => EndOfEntity(source, i),
                _ => EndOfBrokenLink(source, i),
            };
            if (end > i)
            {
                first = count++ == 0 ? TextSpan.FromBounds(i, end) : first;
                i = end - 1;
            }
        }

        return count == 0
            ? []
            :
            [
                new TextDiagnostic(
                    TextRules.Markup,
                    first,
                    first.In(source),
                    count.ToString(CultureInfo.InvariantCulture)
                ),
            ];
    }

    /// <summary>The end of a tag such as <c>&lt;/sup&gt;</c>, or its start where it is none.</summary>
    private static int EndOfTag(string source, int start)
    {
        var at = start + 1 < source.Length && source[start + 1] == '/' ? start + 2 : start + 1;
        var name = at;
        while (at < source.Length && at - name <= LongestName && IsNameLetter(source[at], at > name))
        {
            at++;
        }

        if (at == name || at - name > LongestName || at == source.Length || source[at] is not ('>' or '/' or ' '))
        {
            return start;
        }

        var close = source.IndexOf('>', at, Math.Min(LongestTag, source.Length - at));
        return close < 0 ? start : close + 1;
    }

    /// <summary>The end of an entity such as <c>&amp;nbsp;</c> or <c>&amp;#160;</c>, or its start where it is none.</summary>
    private static int EndOfEntity(string source, int start)
    {
        var at = start + 1 < source.Length && source[start + 1] == '#' ? start + 2 : start + 1;
        var name = at;
        while (at < source.Length && at - name <= LongestName && IsNameLetter(source[at], mayBeDigit: true))
        {
            at++;
        }

        return at > name && at < source.Length && source[at] == ';' ? at + 1 : start;
    }

    /// <summary>The end of the target of a link that lost its parenthesis, <c>](#</c>, or its start where it has one or is no link.</summary>
    private static int EndOfBrokenLink(string source, int start)
    {
        if (start + 2 >= source.Length || source[start + 1] != '(' || source[start + 2] is not ('#' or '/' or 'h'))
        {
            return start;
        }

        var at = start + 2;
        while (at < source.Length && source[at] != ')' && !Characters.IsBlank(source[at]))
        {
            at++;
        }

        var title = at;
        while (title < source.Length && source[title] == ' ')
        {
            title++;
        }

        return at < source.Length && source[at] == ')' || title < source.Length && source[title] is '"' or '\''
            ? start
            : at;
    }

    private static bool IsNameLetter(char c, bool mayBeDigit) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || mayBeDigit && c is >= '0' and <= '9';
}
