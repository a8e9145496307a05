namespace Resolutions.Text;

/// <summary>The signs that footnotes have in place of numbers: <c>*</c>, <c>**</c>, <c>***</c>, <c>†</c> and <c>‡</c>.</summary>
internal static class NoteSign
{
    private const int MostAsterisks = 3;

    /// <summary>Reads the sign at the start of a span; its asterisks are escaped or not, and behind escaped ones others are marks.</summary>
    public static bool TryRead(string source, TextSpan span, out NoteIndicator sign)
    {
        sign = default;
        if (span.IsEmpty)
        {
            return false;
        }

        if (source[span.Start] is '†' or '‡')
        {
            sign = new NoteIndicator(0, new TextSpan(span.Start, 1)) { Sign = source.Substring(span.Start, 1) };
            return true;
        }

        var asterisks = 0;
        var end = span.Start;
        var length = Asterisk(source, end, span.End);
        while (length > 0 && Asterisk(source, end, span.End) == length)
        {
            Work.Count();
            asterisks++;
            end += length;
        }

        if (asterisks is 0 or > MostAsterisks)
        {
            return false;
        }

        sign = new NoteIndicator(0, TextSpan.FromBounds(span.Start, end)) { Sign = new string('*', asterisks) };
        return true;
    }

    /// <summary>Whether an asterisk at a position is printed, as the escape before it says, and no mark of emphasis.</summary>
    public static bool IsEscaped(string source, NoteIndicator sign) => source[sign.Span.Start] == '\\';

    /// <summary>Whether a sign stands behind a word, with or without a space, and before none.</summary>
    public static bool StandsBehindWord(string source, TextSpan line, TextSpan sign)
    {
        var words = LineTrimmer.Trim(source, line.Start, sign.Start);
        return !words.IsEmpty && EndsWord(source[words.End - 1]) && IsFollowedByNoWord(source, line, sign.End);
    }

    /// <summary>Whether a sign is glued to the word before it and parted from the one behind it, as no mark that opens emphasis is.</summary>
    public static bool IsGlued(string source, TextSpan line, TextSpan sign) =>
        sign.Start > line.Start
        && EndsWord(source[sign.Start - 1])
        && !(sign.End < line.End && Characters.IsCjk(source[sign.End]))
        && IsFollowedByNoWord(source, line, sign.End);

    private static int Asterisk(string source, int at, int end) =>
        at < end && source[at] == '*' ? 1
        : at + 1 < end && source[at] == '\\' && source[at + 1] == '*' ? 2
        : 0;

    private static bool EndsWord(char c) =>
        char.IsLetterOrDigit(c) || Characters.IsClosingMark(c) || c is '»' or '”' or '’' or '"' or '》' or '*' or '_';

    private static bool IsFollowedByNoWord(string source, TextSpan line, int end) =>
        end == line.End
        || Characters.IsBlank(source[end])
        || Characters.IsClosingMark(source[end])
        || Characters.IsCjk(source[end])
        || source[end] is '»' or '”' or '"' or '》' or '?' or '!' or '/' or '*' or '_';
}
