namespace Resolutions.Text;

/// <summary>
/// Reads the number or letter at the start of a line: <c>1.</c>, <c>1、</c>, <c>(a)</c>, <c>a)</c>, also in bold (<c>**1.**</c>),
/// with the full stop escaped (<c>1\.</c>) or parted from the number (<c>1 .</c>),
/// <c>1 -</c> and <c>(أ)</c> in Arabic.
/// </summary>
internal static class MarkerReader
{
    private const int Longest = 8;

    public static ParagraphMarker? Read(string source, TextSpan line)
    {
        var quote = SkipQuote(source, SkipMarks(source, line.Start, line.End), line.End);
        var start = SkipMarks(source, quote, line.End);
        var isOpened = start < line.End && Characters.Fold(source[start]) == '(';
        var inner = start + (isOpened ? 1 : 0);
        var end = inner;
        while (end < line.End && end - inner < Longest && IsNumeral(source[end]))
        {
            end++;
        }

        var close =
            end > inner ? SkipBeforeClosing(source, end, line.End, Characters.IsDigit(source[inner])) : line.End;
        if (close == line.End)
        {
            return null;
        }

        var isBold = start > quote || quote > line.Start && IsMark(source[quote - 1]);
        var enclosure = Enclosure(source[close], isOpened);
        var after = isBold ? SkipMarks(source, close + 1, line.End) : close + 1;
        var text = LineTrimmer.Trim(source, after, line.End).Start;
        if (
            enclosure == default
            || enclosure == '.' && !OpensText(source, close + 1, text, line.End)
            || enclosure == '-' && !StandsApart(source, close, line.End)
            || Interpret(source.Substring(inner, end - inner), enclosure) is not var (first, second)
        )
        {
            return null;
        }

        // Bold that opens before the number and goes on behind it belongs to the words.
        var goesOn = isBold && after == close + 1 && source.IndexOf('*', end, close - end) < 0;
        var opening = goesOn ? TextSpan.FromBounds(line.Start, start) : default;
        var span = TextSpan.FromBounds(goesOn ? start : line.Start, after);
        return new ParagraphMarker(span, opening, text, first, second);
    }

    /// <summary>Reads a number at the start of a line that lost its full stop. Only what follows can prove it.</summary>
    public static ParagraphMarker? ReadBareNumber(string source, TextSpan line)
    {
        var digits = LinePattern.ReadDigits(source, line.Start, out var value);
        var end = line.Start + digits;
        return digits == 0 || value == 0 || end >= line.End || !Characters.IsBlank(source[end])
            ? null
            : new ParagraphMarker(
                TextSpan.FromBounds(line.Start, end),
                default,
                LineTrimmer.Trim(source, end, line.End).Start,
                new MarkerReading(NumeralKind.Digits, '.', value),
                null
            );
    }

    /// <summary>A quoted text opens each of its paragraphs with a quotation mark, before the number.</summary>
    private static int SkipQuote(string source, int at, int end) =>
        at < end && source[at] is '“' or '"' or '«' or '「' ? at + 1 : at;

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
        Characters.IsDigit(c)
        || c is >= 'a' and <= 'z' or >= '\u0621' and <= '\u064A'
        || c < '\uA000' && c >= '\u3007' && Characters.IsCjk(c);

    private static char Enclosure(char closing, bool isOpened) =>
        (Characters.Fold(closing), isOpened) switch
        {
            (')', true) => '(',
            (')', false) => ')',
            ('.', false) => '.',
            ('-', false) => '-',
            _ => closing == '、' && !isOpened ? '、' : default,
        };

    /// <summary>A hyphen ends a number only with space on both sides; else it joins two numbers or words.</summary>
    private static bool StandsApart(string source, int hyphen, int end) =>
        Characters.IsBlank(source[hyphen - 1]) && hyphen + 1 < end && Characters.IsBlank(source[hyphen + 1]);

    /// <summary>After a number and a full stop comes a space, or at once a word of a script without spaces or an emphasis mark.</summary>
    private static bool OpensText(string source, int afterDot, int text, int end) =>
        text > afterDot || text < end && (Characters.IsCjk(source[text]) || source[text] is '*' or '_');

    private static (MarkerReading First, MarkerReading? Second)? Interpret(string numeral, char enclosure)
    {
        if (LinePattern.ReadDigits(numeral, 0, out var value) == numeral.Length && value > 0)
        {
            return (new MarkerReading(NumeralKind.Digits, enclosure, value), null);
        }

        if (ChineseNumeral.Read(numeral, 0, out value) == numeral.Length && enclosure != '.')
        {
            return (new MarkerReading(NumeralKind.Chinese, enclosure, value), null);
        }

        return enclosure is '(' or ')' ? InterpretLetters(numeral, enclosure) : null;
    }

    private static (MarkerReading First, MarkerReading? Second)? InterpretLetters(string numeral, char enclosure)
    {
        if (LetterNumeral.ParseArabic(numeral) is > 0 and var arabic)
        {
            return (new MarkerReading(NumeralKind.Arabic, enclosure, arabic), null);
        }

        var letter = LetterNumeral.Parse(numeral);
        var roman = RomanNumeral.Parse(numeral);
        return letter > 0 && roman > 0
                ? (
                    new MarkerReading(NumeralKind.Letters, enclosure, letter),
                    new MarkerReading(NumeralKind.Roman, enclosure, roman)
                )
            : letter > 0 ? (new MarkerReading(NumeralKind.Letters, enclosure, letter), null)
            : roman > 0 ? (new MarkerReading(NumeralKind.Roman, enclosure, roman), null)
            : null;
    }
}
