namespace Resolutions.Text;

/// <summary>Finds the words of a line between white space and the marks of converters.</summary>
internal static class LineTrimmer
{
    /// <summary>The span without blank characters at its ends, and without the marks of direction that Arabic lines open with.</summary>
    public static TextSpan Trim(string source, int start, int end)
    {
        Work.Count();
        while (start < end && (Characters.IsBlank(source[start]) || Characters.IsDirectionMark(source[start])))
        {
            Work.Count();
            start++;
        }

        while (end > start && Characters.IsBlank(source[end - 1]))
        {
            Work.Count();
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The position behind the marks of emphasis at a position.</summary>
    public static int SkipEmphasis(string source, int at, int end)
    {
        while (at < end && source[at] is '*' or '_')
        {
            at++;
        }

        return at;
    }

    /// <summary>The words of a line, after a heading mark.</summary>
    public static TextSpan Trim(string source, SourceLine line)
    {
        var span = Trim(source, line.Start, line.End);
        return TextSpan.FromBounds(span.Start + HeadingMark(source, span), span.End);
    }

    /// <summary>The first characters of a span, without half a surrogate pair.</summary>
    public static TextSpan Shorten(string source, TextSpan span, int length)
    {
        if (span.Length <= length)
        {
            return span;
        }

        var end = span.Start + length;
        return TextSpan.FromBounds(span.Start, char.IsHighSurrogate(source[end - 1]) ? end - 1 : end);
    }

    /// <summary>The last characters of a span, without half a surrogate pair.</summary>
    public static TextSpan ShortenToEnd(string source, TextSpan span, int length)
    {
        if (span.Length <= length)
        {
            return span;
        }

        var start = span.End - length;
        return TextSpan.FromBounds(char.IsLowSurrogate(source[start]) ? start + 1 : start, span.End);
    }

    /// <summary>The length of a heading mark (<c>##</c>) and the space after it at the start of a span.</summary>
    public static int HeadingMark(string source, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && source[at] == '#')
        {
            at++;
        }

        var marks = at - span.Start;
        return marks is > 0 and <= 6 && at < span.End && source[at] == ' '
            ? Trim(source, at, span.End).Start - span.Start
            : 0;
    }

    /// <summary>Whether a converter marked the words of a line as a heading.</summary>
    public static bool HasHeadingMark(string source, TextSpan words)
    {
        var at = words.Start;
        while (at > 0 && source[at - 1] == ' ')
        {
            at--;
        }

        return at > 0 && source[at - 1] == '#';
    }

    /// <summary>The words of a line, without emphasis marks around them and footnote indicators behind them.</summary>
    public static string Words(string source, TextSpan span) => SpanOfWords(source, span).In(source);

    /// <summary>Where the words of a line stand, without emphasis marks around them and footnote indicators behind them.</summary>
    public static TextSpan SpanOfWords(string source, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && source[start] is '*' or '_')
        {
            start++;
        }

        while (
            end > start
            && (
                source[end - 1] is '*' or '_' or '\\' or '†' or '‡'
                || Characters.IsBlank(source[end - 1])
                || Characters.SuperscriptDigit(source[end - 1]) >= 0
            )
        )
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
