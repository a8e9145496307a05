namespace Resolutions.Text;

/// <summary>
/// Reads the number, letter or bullet at the start of a line: <c>1.</c>, <c>1、</c>, <c>(a)</c>, <c>a)</c>, <c>a.</c>, <c>12 bis.</c>,
/// <c>㈠</c>, <c>•</c>, also in bold (<c>**1.**</c>), with the full stop escaped (<c>1\.</c>) or parted from the number
/// (<c>1 .</c>); <c>1 -</c>, <c>(أ)</c> and <c>'1'</c> in Arabic.
/// </summary>
internal static class MarkerReader
{
    private const int Longest = 8;

    public static ParagraphMarker? Read(string source, TextSpan line)
    {
        if (ReadSign(source, line) is { } sign)
        {
            return sign;
        }

        var quote = SkipQuote(source, SkipMarks(source, line.Start, line.End), line.End);
        var start = SkipMarks(source, quote, line.End);
        var opening = start < line.End ? Opening(source[start]) : default;
        var inner = start + (opening == default ? 0 : 1);
        var end = inner;
        var isNumber = inner < line.End && Characters.IsDigit(source[inner]);
        while (
            end < line.End
            && end - inner < Longest
            && (isNumber ? Characters.IsDigit(source[end]) : IsNumeral(source[end]))
        )
        {
            end++;
        }

        var suffix = "";
        var stop = isNumber ? end + NumberSuffixes.Read(source, end, line.End, out suffix) : end;
        var close = end > inner ? SkipBeforeClosing(source, stop, line.End, isNumber) : line.End;
        if (close == line.End)
        {
            return null;
        }

        var isBold = start > quote || quote > line.Start && IsMark(source[quote - 1]);
        var enclosure = Enclosure(source[close], opening);
        var after = isBold ? SkipMarks(source, close + 1, line.End) : close + 1;
        var text = LineTrimmer.Trim(source, after, line.End).Start;
        if (
            enclosure == default
            || enclosure == '.' && !OpensText(source, close + 1, text, line.End)
            || enclosure == '-' && !StandsApart(source, close, line.End)
            || MarkerNumeral.Interpret(source.Substring(inner, end - inner), enclosure) is not var (first, second)
        )
        {
            return null;
        }

        // Bold that opens before the number and goes on behind it belongs to the words.
        var goesOn = isBold && after == close + 1 && source.IndexOf('*', end, close - end) < 0;
        var mark = goesOn ? TextSpan.FromBounds(line.Start, start) : default;
        var span = TextSpan.FromBounds(goesOn ? start : line.Start, after);
        return new ParagraphMarker(span, mark, text, first, second) { Suffix = suffix };
    }

    /// <summary>Reads a number at the start of a line that lost its full stop. Only what follows can prove it.</summary>
    public static ParagraphMarker? ReadBareNumber(string source, TextSpan line)
    {
        var digits = FoldedText.ReadDigits(source, line.Start, out var value);
        var end = line.Start + digits;
        return digits == 0 || value == 0 || end >= line.End || !Characters.IsBlank(source[end])
            ? null
            : ParagraphMarker.Number(source, TextSpan.FromBounds(line.Start, end), line.End, value);
    }

    /// <summary>A marker of one character: a bullet, or a number with its enclosure.</summary>
    private static ParagraphMarker? ReadSign(string source, TextSpan line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        var reading =
            EnclosedNumeral.Read(source[line.Start])
            ?? (
                Bullet.Length(source, line) > 0
                    ? new MarkerReading(NumeralKind.Bullet, source[line.Start], 1)
                    : (MarkerReading?)null
            );
        var text = LineTrimmer.Trim(source, line.Start + 1, line.End).Start;
        return reading is { } first && text < line.End
            ? new ParagraphMarker(new TextSpan(line.Start, 1), default, text, first, null)
            : null;
    }

    /// <summary>A quoted text opens each of its paragraphs with a quotation mark, before the number; French has a space behind it.</summary>
    private static int SkipQuote(string source, int at, int end)
    {
        if (at >= end || source[at] is not ('“' or '"' or '«' or '「' or '『' or '„'))
        {
            return at;
        }

        at++;
        return at < end && source[at - 1] == '«' && Characters.IsBlank(source[at]) ? at + 1 : at;
    }

    private static bool IsMark(char c) => c is '*' or '_';

    private static int SkipMarks(string source, int at, int end)
    {
        while (at < end && IsMark(source[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips what converters put between a number and its full stop: a space, an escape, the end of bold.</summary>
    private static int SkipBeforeClosing(string source, int at, int end, bool isNumber)
    {
        while (
            at < end
            && (
                source[at] is '\\' or '*' or '_'
                || source[at] == ' ' && (isNumber || at + 1 < end && source[at + 1] == ')')
            )
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsNumeral(char c) =>
        c is >= 'a' and <= 'z' or >= 'а' and <= 'я' or 'і' or >= '\u0621' and <= '\u064A'
        || c < '\uA000' && c >= '\u3007' && Characters.IsCjk(c);

    /// <summary>The sign that opens a marker: a parenthesis or an apostrophe.</summary>
    private static char Opening(char c) => Characters.Fold(c) is var sign && sign is '(' or '\'' ? sign : default;

    private static char Enclosure(char closing, char opening) =>
        (Characters.Fold(closing), opening) switch
        {
            (')', '(') => '(',
            ('\'', '\'') => '\'',
            (_, not default(char)) => default,
            (')', _) => ')',
            ('.', _) => '.',
            ('-', _) => '-',
            _ => closing == '、' ? '、' : default,
        };

    /// <summary>A hyphen ends a number only with space on both sides; else it joins two numbers or words.</summary>
    private static bool StandsApart(string source, int hyphen, int end) =>
        Characters.IsBlank(source[hyphen - 1]) && hyphen + 1 < end && Characters.IsBlank(source[hyphen + 1]);

    /// <summary>
    /// After a number and a full stop comes a space, or at once a word of a script without spaces or an emphasis mark; or the text
    /// stands on the next line.
    /// </summary>
    private static bool OpensText(string source, int afterDot, int text, int end) =>
        text > afterDot || text == end || text < end && (Characters.IsCjk(source[text]) || source[text] is '*' or '_');
}
