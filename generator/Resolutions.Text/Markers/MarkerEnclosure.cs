namespace Resolutions.Text;

/// <summary>Reads what encloses or ends the number of a marker, by its shape and by the words behind it.</summary>
internal static class MarkerEnclosure
{
    /// <summary>How far behind a marker a letter is looked for that tells the direction of the text.</summary>
    private const int LongestDress = 12;

    /// <summary>
    /// The sign that opens a marker: a parenthesis or an apostrophe, or what stands before the number in texts written from right to left
    /// whose order was lost: a hyphen, a full stop, a parenthesis that closes.
    /// </summary>
    public static char Opening(char c) =>
        Characters.Fold(c) is var sign && sign is '(' or '\'' or ')' or '-' or '.' ? sign : default;

    /// <summary>The sign that says what the enclosure is, and the position behind it; nothing where it encloses no number.</summary>
    /// <param name="source">The text.</param>
    /// <param name="stop">The end of the number.</param>
    /// <param name="line">The line.</param>
    /// <param name="opening">The sign before the number.</param>
    /// <param name="isNumber">Whether the number is in digits.</param>
    public static (char Sign, int End)? Read(string source, int stop, TextSpan line, char opening, bool isNumber)
    {
        if (opening is '-' or '.')
        {
            // ‏-1 النص
            return isNumber && stop < line.End && Characters.IsBlank(source[stop]) && IsBeforeRightToLeft(source, stop)
                ? (opening, stop)
                : null;
        }

        var close = SkipBeforeClosing(source, stop, line.End, isNumber);
        if (close == line.End)
        {
            return null;
        }

        var sign = Sign(source[close], opening);
        return sign switch
        {
            '.' => ReadFullStop(source, close + 1, line.End, isNumber),
            '-' => EndsWithHyphen(source, close, line.End, isNumber) ? ('-', close + 1) : null,
            '°' => isNumber ? ('°', SkipStop(source, close + 1, line.End)) : null,
            ')' when opening == ')' => IsMirrored(source, close, line) ? ('(', close + 1) : null,
            default(char) => null,
            _ => (sign, close + 1),
        };
    }

    private static char Sign(char closing, char opening) =>
        (Characters.Fold(closing), opening) switch
        {
            (')', '(') => '(',
            ('(', ')') => ')',
            ('\'', '\'') => '\'',
            (_, not default(char)) => default,
            (')', _) => ')',
            ('.', _) => '.',
            ('-', _) => '-',
            ('°' or 'º' or '˚', _) => '°',
            _ => closing == '、' ? '、' : default,
        };

    /// <summary>Skips what converters put between a number and its full stop: a space, an escape, the end of bold, marks of direction.</summary>
    private static int SkipBeforeClosing(string source, int at, int end, bool isNumber)
    {
        while (
            at < end
            && (
                source[at] is '\\' or '*' or '_'
                || Characters.IsDress(source[at])
                || source[at] == ' ' && (isNumber || at + 1 < end && source[at + 1] is ')' or '-')
            )
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// After a number and a full stop comes a space, or at once a word of a script without spaces or an emphasis mark; or the text
    /// stands on the next line. Spanish texts had a hyphen behind the full stop.
    /// </summary>
    private static (char, int)? ReadFullStop(string source, int after, int end, bool isNumber)
    {
        var hyphen = after < end && Characters.Fold(source[after]) is '-' or '—' ? after + 1 : after;
        if (hyphen > after)
        {
            return isNumber && (hyphen == end || Characters.IsBlank(source[hyphen])) ? ('.', hyphen) : null;
        }

        var text = LineTrimmer.Trim(source, after, end).Start;
        var opensText =
            text > after
            || text == end
            || Characters.IsCjk(source[text])
            || Characters.IsRightToLeft(source[text])
            || source[text] is '*' or '_';
        return opensText ? ('.', after) : null;
    }

    /// <summary>
    /// A hyphen ends a number only with space on both sides, else it joins two numbers or words; but from right to left nothing is joined
    /// so. Behind a letter it ends a marker only there.
    /// </summary>
    private static bool EndsWithHyphen(string source, int hyphen, int end, bool isNumber) =>
        isNumber && Characters.IsBlank(source[hyphen - 1]) && hyphen + 1 < end && Characters.IsBlank(source[hyphen + 1])
        || IsBeforeRightToLeft(source, hyphen + 1);

    /// <summary>Parentheses that stand in the order of the page: )أ(.</summary>
    private static bool IsMirrored(string source, int close, TextSpan line) =>
        Characters.IsRightToLeft(source[close - 1]) || IsBeforeRightToLeft(source, close + 1);

    private static int SkipStop(string source, int at, int end) =>
        at < end && source[at] is '.' or ')' or '-' && (at + 1 == end || Characters.IsBlank(source[at + 1]))
            ? at + 1
            : at;

    /// <summary>Whether the words behind a position, on this line or the next one, are written from right to left.</summary>
    private static bool IsBeforeRightToLeft(string source, int at)
    {
        for (var i = at; i < source.Length && i < at + LongestDress; i++)
        {
            if (char.IsLetterOrDigit(source[i]))
            {
                return Characters.IsRightToLeft(source[i]);
            }
        }

        return false;
    }
}
