namespace Resolutions.Text;

/// <summary>
/// Reads the number, letter or bullet at the start of a line: <c>1.</c>, <c>1、</c>, <c>(a)</c>, <c>a)</c>, <c>a.</c>, <c>12 bis.</c>,
/// <c>1.-</c>, <c>1°</c>, <c>㈠</c>, <c>•</c>, also in bold (<c>**1.**</c>), in full width, with the full stop escaped (<c>1\.</c>) or
/// parted from the number (<c>1 .</c>), or as an item of a list in Markdown (<c>- 1.</c>); <c>1 -</c>, <c>(أ)</c> and <c>'1'</c> in Arabic.
/// </summary>
internal static class MarkerReader
{
    private const int Longest = 8;

    public static ParagraphMarker? Read(string source, TextSpan line, LanguageTable table) =>
        ReadBehindListMark(source, line, table) ?? ReadSign(source, line) ?? ReadNumeral(source, line, table);

    /// <summary>
    /// Reads a number at the start of a line that lost its full stop or the space behind it (<c>3.Decides</c>). Only what follows can prove
    /// it.
    /// </summary>
    public static ParagraphMarker? ReadBareNumber(string source, TextSpan line)
    {
        var digits = FoldedText.ReadDigits(source, line.Start, out var value);
        var end = line.Start + digits;
        var isGlued = digits > 0 && IsGlued(source, line, end);
        return digits == 0 || value == 0 || end >= line.End || !Characters.IsBlank(source[end]) && !isGlued
            ? null
            : ParagraphMarker.Number(source, TextSpan.FromBounds(line.Start, isGlued ? end + 1 : end), line.End, value);
    }

    /// <summary>Whether a number, a full stop and a letter stand at the start of a line with no space between them.</summary>
    public static bool IsGlued(string source, TextSpan line) =>
        FoldedText.ReadDigits(source, line.Start, out _) is > 0 and var digits
        && IsGlued(source, line, line.Start + digits);

    private static bool IsGlued(string source, TextSpan line, int stop) =>
        stop + 1 < line.End && source[stop] == '.' && char.IsLetter(source[stop + 1]);

    /// <summary>Converters make items of a list of what is numbered, and put the sign of one before the number.</summary>
    private static ParagraphMarker? ReadBehindListMark(string source, TextSpan line, LanguageTable table)
    {
        var mark = Bullet.ListMarkLength(source, line);
        if (mark == 0)
        {
            return null;
        }

        var rest = LineTrimmer.Trim(source, line.Start + mark, line.End);
        return ReadNumeral(source, rest, table) is { Opening.IsEmpty: true } marker
            ? marker with
            {
                Span = TextSpan.FromBounds(line.Start, marker.Span.End),
            }
            : null;
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

    private static ParagraphMarker? ReadNumeral(string source, TextSpan line, LanguageTable table)
    {
        var quote = SkipQuote(source, LineTrimmer.SkipEmphasis(source, line.Start, line.End), line.End);
        var start = LineTrimmer.SkipEmphasis(source, quote, line.End);
        var opening = start < line.End ? MarkerEnclosure.Opening(source[start]) : default;
        var inner = start + (opening == default ? 0 : 1);
        var end = EndOfNumeral(source, inner, line.End, table, opening);
        if (end == inner)
        {
            return null;
        }

        var isNumber = Characters.IsDigit(source[end - 1]);
        var suffix = "";
        var stop = isNumber ? end + NumberSuffixReader.Read(source, end, line.End, table, out suffix) : end;
        if (MarkerEnclosure.Read(source, stop, line, opening, isNumber) is not var (enclosure, closed))
        {
            return null;
        }

        var isBold = start > quote || quote > line.Start && IsMark(source[quote - 1]);
        var after = isBold ? LineTrimmer.SkipEmphasis(source, closed, line.End) : closed;
        if (MarkerNumeral.Interpret(source.Substring(inner, end - inner), enclosure, table) is not var (first, second))
        {
            return null;
        }

        // Bold that opens before the number and goes on behind it belongs to the words.
        var goesOn = isBold && after == closed && source.IndexOf('*', end, closed - end) < 0;
        var mark = goesOn ? TextSpan.FromBounds(line.Start, start) : default;
        var span = TextSpan.FromBounds(goesOn ? start : line.Start, after);
        var text = LineTrimmer.Trim(source, after, line.End).Start;
        return new ParagraphMarker(span, mark, text, first, second) { Suffix = suffix };
    }

    /// <summary>The end of a run of digits or of letters, with what dresses them; letters that stand twice may stand apart.</summary>
    private static int EndOfNumeral(string source, int start, int end, LanguageTable table, char opening)
    {
        var last = start;
        var isNumber = false;
        for (var at = start; at < end && at - start < Longest; at++)
        {
            var c = source[at];
            if (last == start)
            {
                isNumber = Characters.IsDigit(c);
            }

            if (isNumber ? Characters.IsDigit(c) : IsNumeral(c, table))
            {
                last = at + 1;
            }
            else if (
                !Characters.IsDress(c)
                && !(c == ' ' && last > start && opening != default && StandsTwice(source, last, end))
            )
            {
                break;
            }
        }

        return last;
    }

    /// <summary>Whether a letter, a space and the same letter stand in a marker: (أ أ).</summary>
    private static bool StandsTwice(string source, int space, int end) =>
        space + 1 < end
        && source[space] == ' '
        && source[space - 1] == source[space + 1]
        && char.IsLetter(source[space - 1]);

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

    private static bool IsNumeral(char c, LanguageTable table) =>
        MarkerLetters.IsLatin(c)
        || c < '\uA000' && c >= '\u3007' && Characters.IsCjk(c)
        || MarkerLetters.OrderOf(c, table) is not null;
}
