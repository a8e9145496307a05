namespace Resolutions.Text;

/// <summary>
/// Reads a number that optical recognition left with letters for digits (<c>l.</c>, <c>IO.</c>), with a comma for its full stop or beside it
/// (<c>1,</c>, <c>3,.</c>), with a space before it (<c>l .</c>) or a speck in front (<c>. 1.</c>). Only the sequence can prove it.
/// </summary>
internal static class DamagedNumber
{
    private const int Longest = 3;
    private const string Mistaken = "lI|!tOoSBZ";
    private const string Meant = "1111100582";

    public static ParagraphMarker? Read(string source, TextSpan line)
    {
        var start = SkipSpeck(source, line);
        var isDamaged = start > line.Start;
        var value = 0;
        var at = start;
        for (; at < line.End && at - start < Longest && Digit(source[at]) is >= 0 and var digit; at++)
        {
            isDamaged |= !Characters.IsDigit(source[at]);
            value = value * 10 + digit;
        }

        var end = at;
        while (end < line.End && (Characters.IsBlank(source[end]) || source[end] is ',' or '.'))
        {
            end++;
        }

        var stop = source.Substring(at, end - at).TrimEnd();
        isDamaged |= stop is "," or ",.";
        return isDamaged && value > 0 && end < line.End && end > at + stop.Length && stop is "." or " ." or "," or ",."
            ? ParagraphMarker.Number(source, TextSpan.FromBounds(line.Start, at + stop.Length), line.End, value)
            : null;
    }

    private static int SkipSpeck(string source, TextSpan line) =>
        line.Length > 2 && source[line.Start] == '.' && source[line.Start + 1] == ' ' ? line.Start + 2 : line.Start;

    private static int Digit(char c)
    {
        var mistaken = Mistaken.IndexOf(c);
        var digit = mistaken >= 0 ? Meant[mistaken] : c;
        return digit is >= '0' and <= '9' ? digit - '0' : -1;
    }
}
