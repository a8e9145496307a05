namespace Resolutions.Text;

/// <summary>
/// Reads the numbers of resolutions in running text, where several parts of one may be listed: 57/270 B, 3411 A and B (XXX),
/// 3419 A to D (XXX). What a number is says <see cref="NumberReader"/>, which reads titles as well.
/// </summary>
internal sealed class CitedNumberReader(LanguageTable table)
{
    private const int LongestParenthesis = 16;
    private static readonly List<CitedNumber> None = [];

    private readonly CitedPartReader parts = new(table);
    private readonly string[] prefixes = [.. PrefixesOf(table)];
    private readonly string openings = string.Concat(PrefixesOf(table).Select(prefix => prefix[0]).Distinct());

    /// <summary>What may stand before the session of a special session, as comparisons read it, the longer ones first.</summary>
    public static IEnumerable<string> PrefixesOf(LanguageTable table) =>
        table
            .Numbers.SessionMarks.Where(mark => mark.Prefix.Length > 0)
            .Select(mark => mark.Mark)
            .Concat(["ES-", "S-", "OS/", "PRST"])
            .Select(FoldedText.Key);

    /// <summary>Whether a number may begin with the character, apart from digits.</summary>
    public bool MayOpen(char c) => openings.IndexOf(Characters.Fold(c)) >= 0;

    /// <summary>Reads the numbers that stand at a position.</summary>
    /// <returns>The position behind them, or -1.</returns>
    public int Read(string text, int start, out List<CitedNumber> numbers)
    {
        numbers = None;
        var end = EndOfDigits(text, SkipPrefix(text, start, out var isPrefixed));
        if (end < 0)
        {
            return -1;
        }

        var slash = FoldedText.SkipBlanks(text, end);
        var isSession = slash - end < 2 && slash < text.Length && SymbolCharacters.Fold(text[slash]) == '/';
        if (isSession)
        {
            end = EndOfDigits(text, FoldedText.SkipBlanks(text, slash + 1));
        }

        if (end < 0 || isPrefixed && !isSession || !EndsNumber(text, end))
        {
            return -1;
        }

        if (!isSession && !MayHaveParenthesis(text, end))
        {
            return -1;
        }

        var head = text.Substring(start, end - start);
        var letters = parts.Read(text, end, out var afterLetters);
        numbers = new(Math.Max(1, letters.Count));
        if (isSession)
        {
            return Add(numbers, head, "", letters, start, end, afterLetters);
        }

        var (open, close) = Parenthesis(text, afterLetters);
        var tail = close > 0 ? text.Substring(open, close - open) : "";
        return close < 0 ? -1 : Add(numbers, head, tail, letters, start, close, close);
    }

    private int Add(
        List<CitedNumber> numbers,
        string head,
        string tail,
        List<(char Letter, TextSpan Span)> letters,
        int start,
        int end,
        int after
    )
    {
        var printed = tail.Length > 0 ? head + " " + tail : head;
        if (ResolutionNumber.Read(printed, 0, out var number, table) != printed.Length || number!.Damaged.Length > 0)
        {
            return -1;
        }

        for (var i = 0; i < letters.Count; i++)
        {
            var (letter, span) = letters[i];
            var its =
                i == 0 ? TextSpan.FromBounds(start, tail.Length > 0 && letters.Count == 1 ? end : span.End) : span;
            numbers.Add(new(number with { Letter = letter.ToString() }, its));
        }

        if (letters.Count == 0)
        {
            numbers.Add(new(number, TextSpan.FromBounds(start, end)));
        }

        return after;
    }

    /// <summary>
    /// Whether a parenthesis stands near behind a number, with nothing or with the letters of parts between: most numbers have none, and are
    /// none of resolutions.
    /// </summary>
    private bool MayHaveParenthesis(string text, int end)
    {
        const int farthest = 48;
        var next = FoldedText.SkipUnread(text, end);
        if (next >= text.Length || SymbolCharacters.Fold(text[next]) != '(' && !parts.OpensAt(text, next))
        {
            return false;
        }

        for (var i = end; i < Math.Min(text.Length, end + farthest); i++)
        {
            Work.Count();
            if (SymbolCharacters.Fold(text[i]) == '(')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The session or year in parentheses that makes a number of digits.</summary>
    private static (int Open, int Close) Parenthesis(string text, int start)
    {
        var open = FoldedText.SkipBlanks(text, start);
        if (open >= text.Length || SymbolCharacters.Fold(text[open]) != '(')
        {
            return (-1, -1);
        }

        for (var i = open + 1; i < Math.Min(text.Length, open + LongestParenthesis); i++)
        {
            Work.Count();
            if (SymbolCharacters.Fold(text[i]) == ')')
            {
                return (open, i + 1);
            }
        }

        return (-1, -1);
    }

    /// <summary>What stands before the session of a special session.</summary>
    private int SkipPrefix(string text, int start, out bool isPrefixed)
    {
        if (Characters.IsDigit(text[start]))
        {
            isPrefixed = false;
            return start;
        }

        var first = Characters.Fold(text[start]);
        foreach (var prefix in prefixes)
        {
            var end = prefix[0] == first ? FoldedText.MatchLiteral(text, start, prefix) : -1;
            if (end > 0)
            {
                isPrefixed = true;
                var hyphen = FoldedText.MatchLiteral(text, end, "-");
                return FoldedText.SkipUnread(text, Math.Max(hyphen, end));
            }
        }

        isPrefixed = false;
        return start;
    }

    private int EndOfDigits(string text, int at)
    {
        const int most = 5;
        var digits = FoldedText.ReadDigits(text, at, out _);
        if (digits == 0 && table.Numbers.ChineseNumerals)
        {
            digits = ChineseNumeral.Read(text, at, out _);
        }

        return digits is > 0 and <= most ? at + digits : -1;
    }

    /// <summary>Three numbers with slashes are a date or a symbol; a full stop before a digit is another system of numbers.</summary>
    private static bool EndsNumber(string text, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        var next = SymbolCharacters.Fold(text[end]);
        var isPart = next is '/' or '.' or '-' && end + 1 < text.Length && Characters.IsDigit(text[end + 1]);
        return !isPart
            && next != '/'
            && (!char.IsLetter(text[end]) || Characters.IsCjk(text[end]) || IsGluedPart(text, end));
    }

    /// <summary>A capital letter without a space: 57/270B.</summary>
    private static bool IsGluedPart(string text, int end) =>
        SymbolCharacters.Fold(text[end]) is >= 'A' and <= 'Z'
        && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]) || Characters.IsCjk(text[end + 1]));
}
