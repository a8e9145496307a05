namespace Resolutions.Text;

/// <summary>The number or sign that opens a footnote or points to it, and where it stands.</summary>
/// <param name="Number">The number; 0 where it is a sign.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct NoteIndicator(int Number, TextSpan Span)
{
    /// <summary>The sign that stands in place of a number.</summary>
    public string? Sign { get; init; }

    /// <summary>The number or the sign.</summary>
    public string Label => Sign ?? NoteLabel.Of(Number);

    /// <summary>
    /// Reads the indicator that opens a footnote: a superscript number, a number with a slash and a space (<c>1/</c>), or one in
    /// brackets (<c>[1]</c>, <c>[^1]:</c>).
    /// </summary>
    public static bool TryReadNote(string source, TextSpan line, out NoteIndicator indicator) =>
        TryReadSuperscript(source, line, out indicator)
        || TryReadSlash(source, line, out indicator)
        || TryReadBrackets(source, line, out indicator) && indicator.Span.End < line.End;

    /// <summary>Reads a number in brackets of any width at the start of a span, with a colon behind it. A parenthesis behind it makes it a link.</summary>
    public static bool TryReadBrackets(string source, TextSpan span, out NoteIndicator indicator)
    {
        indicator = default;
        if (span.Length < 3 || Characters.Fold(source[span.Start]) != '[')
        {
            return false;
        }

        var first = source[span.Start + 1] == '^' ? span.Start + 2 : span.Start + 1;
        var digits = FoldedText.ReadDigits(source, first, out var number);
        var close = first + digits;
        if (digits is 0 or > 3 || number == 0 || close >= span.End || Characters.Fold(source[close]) != ']')
        {
            return false;
        }

        var end = close + 1 < span.End && source[close + 1] == ':' ? close + 2 : close + 1;
        indicator = new NoteIndicator(number, TextSpan.FromBounds(span.Start, end));
        return end == span.End || source[end] != '(';
    }

    /// <summary>Reads a superscript number at the start of a span.</summary>
    public static bool TryReadSuperscript(string source, TextSpan span, out NoteIndicator indicator)
    {
        var end = span.Start;
        var number = 0;
        while (end < span.End && end - span.Start < 4 && Characters.SuperscriptDigit(source[end]) is var digit and >= 0)
        {
            number = number * 10 + digit;
            end++;
        }

        indicator = new NoteIndicator(number, TextSpan.FromBounds(span.Start, end));
        return number > 0 && (end == span.End || Characters.SuperscriptDigit(source[end]) < 0);
    }

    /// <summary>Reads the number before a slash in running text: behind it stands no word, before it no digit, letter or slash, and a full stop only behind a word.</summary>
    public static bool TryReadBeforeSlash(string source, TextSpan segment, int slash, out NoteIndicator indicator)
    {
        var start = slash;
        while (start > segment.Start && slash - start < 3 && source[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        var isApart =
            start < slash
            && start > segment.Start
            && !char.IsLetterOrDigit(source[start - 1])
            && (
                source[start - 1] is not ('/' or '-' or '.')
                || source[start - 1] == '.' && start - 1 > segment.Start && char.IsLetter(source[start - 2])
            );
        indicator = default;
        return isApart && TryReadSlash(source, TextSpan.FromBounds(start, segment.End), out indicator);
    }

    private static bool TryReadSlash(string source, TextSpan span, out NoteIndicator indicator)
    {
        var end = span.Start;
        var number = 0;
        while (end < span.End && end - span.Start < 3 && source[end] is >= '0' and <= '9')
        {
            number = number * 10 + source[end] - '0';
            end++;
        }

        var hasSlash = number > 0 && end < span.End && source[end] == '/';
        indicator = new NoteIndicator(number, TextSpan.FromBounds(span.Start, hasSlash ? end + 1 : end));
        return hasSlash && (end + 1 == span.End || !char.IsLetterOrDigit(source[end + 1]));
    }
}
