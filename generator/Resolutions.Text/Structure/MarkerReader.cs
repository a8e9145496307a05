namespace Resolutions.Text;

/// <summary>Reads the number or letter at the start of a line.</summary>
internal static class MarkerReader
{
    private const int Longest = 8;

    public static ParagraphMarker? Read(string source, TextSpan line)
    {
        var start = line.Start;
        var isOpened = Characters.Fold(source[start]) == '(';
        var end = start + (isOpened ? 1 : 0);
        var inner = end;
        while (end < line.End && end - inner < Longest && IsNumeral(source[end]))
        {
            end++;
        }

        if (end == inner || end == line.End)
        {
            return null;
        }

        var closing = Characters.Fold(source[end]);
        var isNumber = !isOpened && closing == '.';
        if (!isNumber && closing != ')')
        {
            return null;
        }

        var text = LineTrimmer.Trim(source, end + 1, line.End).Start;
        if (isNumber && !OpensText(source, end + 1, text, line.End))
        {
            return null;
        }

        var span = TextSpan.FromBounds(start, end + 1);
        return Interpret(source.Substring(inner, end - inner), isOpened ? '(' : closing) is var (first, second)
            ? new ParagraphMarker(span, text, first, second)
            : null;
    }

    private static bool IsNumeral(char c) =>
        Characters.IsDigit(c) || c is >= 'a' and <= 'z' || c < '\uA000' && c >= '\u3007' && Characters.IsCjk(c);

    /// <summary>After a number and a full stop comes a space, or at once a word of a script without spaces or an emphasis mark.</summary>
    private static bool OpensText(string source, int afterDot, int text, int end) =>
        text > afterDot || text < end && (Characters.IsCjk(source[text]) || source[text] is '*' or '_');

    private static (MarkerReading First, MarkerReading? Second)? Interpret(string numeral, char enclosure)
    {
        if (LinePattern.ReadDigits(numeral, 0, out var value) == numeral.Length && value > 0)
        {
            return (new MarkerReading(NumeralKind.Digits, enclosure, value), null);
        }

        if (enclosure == '.')
        {
            return null;
        }

        if (ChineseNumeral.Read(numeral, 0, out value) == numeral.Length)
        {
            return (new MarkerReading(NumeralKind.Chinese, enclosure, value), null);
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
