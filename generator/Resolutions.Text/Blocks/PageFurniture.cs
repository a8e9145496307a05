namespace Resolutions.Text;

/// <summary>Recognizes lines that belong to a page or a converter, not to the text.</summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 40;
    private const int LongestLine = 200;
    private const int LongestEllipsis = 3;
    private const int JobYear = 2;
    private const int ShortestJob = 4;

    /// <summary>Whether a line is a rule, a page number, a sign without words, or a comment or fence of a converter.</summary>
    public static bool IsFurniture(string source, TextSpan line) =>
        IsComment(source, line)
        || IsRule(source, line)
        || TableRow.IsRule(source, line)
        || IsPageNumber(source, line)
        || IsFence(source, line)
        || IsSign(source, line);

    /// <summary>The fence of a block of code, into which converters put what they cannot place.</summary>
    private static bool IsFence(string source, TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] != '`')
            {
                return false;
            }
        }

        return line.Length >= 3;
    }

    /// <summary>Signs without words, such as that of recycled paper.</summary>
    private static bool IsSign(string source, TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (!char.IsSymbol(source, i) && !char.IsLowSurrogate(source[i]) && source[i] != '\uFE0F')
            {
                return false;
            }
        }

        return !line.IsEmpty;
    }

    private static bool IsComment(string source, TextSpan line) =>
        line.Length >= 7
        && string.CompareOrdinal(source, line.Start, "<!--", 0, 4) == 0
        && string.CompareOrdinal(source, line.End - 3, "-->", 0, 3) == 0;

    private static bool IsRule(string source, TextSpan line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] is not ('_' or '-' or '*' or '\\' or '—' or '–' or '=' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A number, a number of a total (<c>2/9</c>), a job number (<c>GE.23-25816*</c>), the letter of a language (<c>(F)</c>), the sign that
    /// the text goes on overleaf (<c>/...</c>), or several of them, alone on a line.
    /// </summary>
    public static bool IsPageNumber(string source, TextSpan line)
    {
        if (line.IsEmpty || line.Length > LongestLine)
        {
            return false;
        }

        var numbers = 0;
        var plain = 0;
        var printed = 0;
        for (var at = line.Start; at < line.End; at = SkipBlanks(source, at, line.End))
        {
            var number = EndOfNumber(source, at, line.End);
            number = number > at ? number : EndOfContinuation(source, at, line.End);
            var end = number > at ? number : EndOfLetter(source, at, line.End);
            end = end == at && source[at] is '-' or '–' or '—' or '*' ? at + 1 : end;
            if (
                end == at
                || end < line.End
                    && !Characters.IsBlank(source[end])
                    && source[end] is not ('-' or '–' or '—' or '*')
                    && source[at] is not ('-' or '–' or '—' or '*')
            )
            {
                return false;
            }

            numbers += number > at ? 1 : 0;
            plain += number > at && Characters.IsDigit(source[at]) && IsPlain(source, at, number) ? 1 : 0;
            printed += end - at;
            at = end;
        }

        // Several plain numbers are a row of a table: that of a page stands alone, or beside the number of a job.
        return numbers > 0 && !(plain > 1 && plain == numbers) && printed <= LongestPageNumber;
    }

    private static bool IsPlain(string source, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!Characters.IsDigit(source[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipBlanks(string source, int at, int end)
    {
        while (at < end && Characters.IsBlank(source[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of digits, which may be divided by a slash or hyphen, follow the letters of an office, and bear an asterisk.</summary>
    private static int EndOfNumber(string source, int start, int end)
    {
        var at = start;
        if (string.CompareOrdinal(source, at, "GE.", 0, 3) == 0)
        {
            at += 3;
        }

        if (at >= end || source[at] is < '0' or > '9')
        {
            return start;
        }

        while (
            at < end
            && (
                source[at] is >= '0' and <= '9'
                || source[at] is '/' or '-' && at + 1 < end && source[at + 1] is >= '0' and <= '9'
            )
        )
        {
            at++;
        }

        // The letter of the language may be glued to the number of a job: GE.22-03395(E).
        at = EndOfLetter(source, at, end);
        return at < end && source[at] == '*' ? at + 1 : at;
    }

    /// <summary>The end of the sign by which pages of the twentieth century say that the text goes on overleaf: a slash and an ellipsis.</summary>
    private static int EndOfContinuation(string source, int start, int end)
    {
        var at = start + 1;
        while (at < end && source[start] == '/' && at - start <= LongestEllipsis && source[at] is '.' or '…')
        {
            at++;
        }

        return at - start > LongestEllipsis || at > start + 1 && source[at - 1] == '…' ? at : start;
    }

    /// <summary>Whether a line holds the number of a print job, which divides its parts by a hyphen: <c>18-21999 (F)</c>.</summary>
    public static bool IsJobNumber(string source, TextSpan line)
    {
        if (!IsPageNumber(source, line))
        {
            return false;
        }

        var hyphen = source.IndexOf('-', line.Start, line.Length);
        return hyphen >= line.Start + JobYear
            && hyphen + ShortestJob < line.End
            && Characters.IsDigit(source[hyphen - 1])
            && Characters.IsDigit(source[hyphen - JobYear])
            && Characters.IsDigit(source[hyphen + ShortestJob]);
    }

    private static int EndOfLetter(string source, int at, int end) =>
        at + 2 < end && source[at] == '(' && source[at + 1] is >= 'A' and <= 'Z' && source[at + 2] == ')' ? at + 3 : at;
}
