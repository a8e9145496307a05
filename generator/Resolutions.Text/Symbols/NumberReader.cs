namespace Resolutions.Text;

/// <summary>Reads the number of a resolution from a line, in the forms of a language.</summary>
/// <param name="line">The line.</param>
/// <param name="forms">How the language prints numbers.</param>
/// <param name="letterNames">The names of the letters of parts, from A.</param>
internal sealed class NumberReader(string line, NumberForms forms, IReadOnlyList<string> letterNames)
{
    private const string Statement = "PRST";
    private static readonly SessionMark[] Prefixes = [new("ES-", "ES-"), new("S-", "S-"), new("OS/", "OS/")];

    /// <summary>Reads a number at a position.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public int Read(int start, out ResolutionNumber? number)
    {
        number = null;
        var isStatement = string.CompareOrdinal(line, start, Statement, 0, Statement.Length) == 0;
        var at = isStatement ? FoldedText.SkipBlanks(line, start + Statement.Length) : start;
        at = ReadPrefix(line, at, out var prefix);
        var digits = ReadNumber(at, out var first);
        if (digits == 0 || first == 0)
        {
            return 0;
        }

        at += digits;
        var slash = FoldedText.SkipBlanks(line, at);
        var end =
            slash < line.Length && Characters.Fold(line[slash]) == '/'
                ? ReadAfterSession(slash + 1, prefix, first, out number)
            : prefix.Length == 0 ? ReadParenthesis(at, first, out number)
            : 0;
        number = isStatement && number is not null ? number with { Series = Statement } : number;
        return end > 0 ? end - start : 0;
    }

    private int ReadAfterSession(int at, string prefix, int session, out ResolutionNumber? number)
    {
        number = null;
        at = FoldedText.SkipBlanks(line, at);
        var digits = ReadNumber(at, out var value);
        if (digits == 0 || value == 0)
        {
            return 0;
        }

        at += digits;
        if (at < line.Length && Characters.Fold(line[at]) is '/' or >= 'a' and <= 'z')
        {
            return 0;
        }

        var letter = ReadLetter(ref at);
        number = new ResolutionNumber(value, session, prefix, letter, IsRoman: false, Year: null);
        return at;
    }

    private int ReadParenthesis(int at, int value, out ResolutionNumber? number)
    {
        number = null;
        var letter = ReadLetter(ref at);
        at = FoldedText.SkipBlanks(line, at);
        if (at >= line.Length || Characters.Fold(line[at]) != '(')
        {
            return 0;
        }

        var close = line.IndexOfAny([')', '）'], at);
        var end = close < 0 ? line.IndexOf('.', at) : close;
        if (end < 0)
        {
            return 0;
        }

        var inner = line.Substring(at + 1, end - at - 1).Trim();
        number = ReadInner(inner, value, letter);
        return number is null || close < 0 && number.Damaged.Length == 0 ? 0
            : close < 0 ? end
            : end + 1;
    }

    /// <summary>The year or the session between the parentheses.</summary>
    private ResolutionNumber? ReadInner(string inner, int value, string letter)
    {
        var digits = new NumberReader(inner, forms, letterNames).ReadNumber(0, out var numeral);
        if (digits > 0 && digits == inner.Length && (numeral >= 1900 || !Characters.IsDigit(inner[0])))
        {
            return numeral >= 1900
                ? new ResolutionNumber(value, null, "", letter, IsRoman: false, numeral)
                : new ResolutionNumber(value, numeral, "", letter, IsRoman: true, Year: null);
        }

        var (prefix, session) = ReadMarked(inner);
        if (session == 0)
        {
            var at = ReadPrefix(inner, 0, out prefix);
            session = inner.Any(char.IsUpper) ? RomanNumeral.Parse(LookAlikes.ToLatin(inner.Substring(at))) : 0;
        }

        return session > 0 ? new ResolutionNumber(value, session, prefix, letter, IsRoman: true, Year: null)
            : DamagedRomanNumeral.LooksLike(inner)
                ? new ResolutionNumber(value, DamagedRomanNumeral.Parse(inner), "", letter, IsRoman: true, Year: null)
                {
                    Damaged = inner,
                }
            : null;
    }

    /// <summary>A session in digits behind a mark of the language: <c>د - 3</c>.</summary>
    private (string Prefix, int Session) ReadMarked(string inner)
    {
        foreach (var mark in forms.SessionMarks)
        {
            var end = FoldedText.MatchLiteral(inner, 0, mark.Key);
            if (end > 0)
            {
                end = FoldedText.MatchLiteral(inner, end, "-") is > 0 and var behind ? behind : end;
                end = FoldedText.SkipUnread(inner, end);
                var digits = FoldedText.ReadDigits(inner, end, out var session);
                return end + digits == inner.Length ? (mark.Prefix, session) : ("", 0);
            }
        }

        return ("", 0);
    }

    private int ReadNumber(int at, out int value)
    {
        var digits = FoldedText.ReadDigits(line, at, out value);
        return digits > 0 || !forms.ChineseNumerals ? digits : ChineseNumeral.Read(line, at, out value);
    }

    /// <summary>The end of the prefix of a session number, which a mark of the language may stand for.</summary>
    private int ReadPrefix(string text, int start, out string prefix)
    {
        return ReadPrefix(text, start, forms.SessionMarks, out prefix) is > 0 and var end ? end
            : ReadPrefix(text, start, Prefixes, out prefix) is > 0 and var common ? common
            : start;
    }

    private static int ReadPrefix(string text, int start, IReadOnlyList<SessionMark> marks, out string prefix)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var end = marks[i].Prefix.Length > 0 ? FoldedText.MatchLiteral(text, start, marks[i].Key) : -1;
            if (end > 0)
            {
                prefix = marks[i].Prefix;
                var hyphen = FoldedText.MatchLiteral(text, end, "-");
                return FoldedText.SkipUnread(text, Math.Max(hyphen, end));
            }
        }

        prefix = "";
        return -1;
    }

    /// <summary>A single capital letter, two joined by a hyphen, or the name of one, that stands apart from the words of a title.</summary>
    private string ReadLetter(ref int at)
    {
        var start = FoldedText.SkipBlanks(line, at);
        for (var i = 0; i < letterNames.Count; i++)
        {
            var after = FoldedText.MatchLiteral(line, start, FoldedText.Key(letterNames[i]));
            if (after > 0 && IsApart(after))
            {
                at = after;
                return ((char)('A' + i)).ToString();
            }
        }

        var end = start;
        while (end < line.Length && LookAlikes.ToLatin(line[end]) is >= 'A' and <= 'Z' or '-')
        {
            end++;
        }

        var letters = LookAlikes.ToLatin(line.Substring(start, end - start));
        var isPart = letters.Length == 1 && letters[0] != '-' || letters.Length == 3 && letters[1] == '-';
        if (!isPart || !IsApart(end))
        {
            return "";
        }

        at = end;
        return letters;
    }

    private bool IsApart(int end)
    {
        if (end >= line.Length || Characters.Fold(line[end]) is '.' or '(')
        {
            return true;
        }

        var next = FoldedText.SkipBlanks(line, end);
        return next > end && next < line.Length && Characters.Fold(line[next]) is '(' or '.' or '-';
    }
}
