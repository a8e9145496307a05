namespace Resolutions.Text;

/// <summary>
/// Reads the numbers of resolutions in running text, where several parts of one may be listed: 57/270 B, 3411 A and B (XXX),
/// 3419 A to D (XXX). What a number is says <see cref="NumberReader"/>, which reads titles as well.
/// </summary>
internal sealed class CitedNumberReader(LanguageTable table)
{
    private const int LongestParenthesis = 16;
    private const int MostParts = 26;
    private static readonly List<CitedNumber> None = [];
    private static readonly List<(char Letter, TextSpan Span)> NoLetters = [];

    private readonly PhraseIndex<char> letterNames = new(
        table.PartLetterNames.Select((name, i) => (name, letter: (char)('A' + i))).Select(each => each.letter),
        letter => table.PartLetterNames[letter - 'A']
    );

    private readonly PhraseIndex<ReferenceWord> connectives = new(
        // Of “и в” the last word is a letter too.
        table.References.All.Where(word =>
            word.Role is ReferenceRole.And or ReferenceRole.To && !word.Phrase.Contains(' ')
        ),
        word => word.Phrase
    );

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
        var letters = ReadLetters(text, end, out var afterLetters);
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
        if (next >= text.Length || SymbolCharacters.Fold(text[next]) != '(' && ReadLetter(text, next, out _, out _) < 0)
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

    /// <summary>The letters of the parts: B; A and B; A to D; A-B.</summary>
    private List<(char Letter, TextSpan Span)> ReadLetters(string text, int start, out int end)
    {
        end = start;
        var at = ReadLetter(text, start, out var letter, out var span);
        if (at < 0)
        {
            return NoLetters;
        }

        var letters = new List<(char Letter, TextSpan Span)>();
        while (at > 0 && letters.Count < MostParts)
        {
            Work.Count();
            letters.Add((letter, span));
            end = at;
            var next = ReadConnective(text, at, out var isRange);
            at = next > 0 ? ReadLetter(text, next, out letter, out span) : -1;
            if (at > 0 && letter <= letters[letters.Count - 1].Letter)
            {
                break;
            }

            for (var c = (char)(letters[letters.Count - 1].Letter + 1); at > 0 && isRange && c < letter; c++)
            {
                letters.Add((c, span));
            }
        }

        return letters;
    }

    private int ReadConnective(string text, int start, out bool isRange)
    {
        var at = FoldedText.SkipBlanks(text, start);
        isRange = false;
        if (at >= text.Length)
        {
            return -1;
        }

        if (Characters.Fold(text[at]) is ',' or '-')
        {
            isRange = Characters.Fold(text[at]) == '-';
            var behind = FoldedText.SkipBlanks(text, at + 1);
            return connectives.Find(text, behind) is { } and ? and.End : behind;
        }

        if (connectives.Find(text, at) is { } found)
        {
            isRange = found.Value.Role == ReferenceRole.To;
            return found.End;
        }

        foreach (var proclitic in table.References.Proclitics)
        {
            if (
                proclitic.Length == 1
                && text[at] == proclitic[0]
                && at + 1 < text.Length
                && letterNames.Find(text, at + 1) is not null
            )
            {
                return at + 1;
            }
        }

        return -1;
    }

    private int ReadLetter(string text, int start, out char letter, out TextSpan span)
    {
        var at = FoldedText.SkipUnread(text, start);
        letter = at < text.Length ? SymbolCharacters.Fold(text[at]) : '\0';
        var end = at + 1;
        if (
            letter is < 'A' or > 'Z'
            || end < text.Length
                && (
                    char.IsLetterOrDigit(text[end]) && !Characters.IsCjk(text[end])
                    || IsApostrophe(text[end])
                    || OpensSymbol(text, end)
                )
        )
        {
            if (at >= text.Length || letterNames.Find(text, at) is not { } name)
            {
                span = default;
                return -1;
            }

            letter = name.Value;
            end = name.End;
        }

        span = TextSpan.FromBounds(at, end);
        return end;
    }

    /// <summary>Whether a letter begins a symbol, S/RES/1325, or the number of a special session, S-31/1.</summary>
    private static bool OpensSymbol(string text, int end)
    {
        var mark = SymbolCharacters.Fold(text[end]);
        return mark == '/'
            || Characters.Fold(text[end]) == '-' && end + 1 < text.Length && Characters.IsDigit(text[end + 1]);
    }

    private static bool IsApostrophe(char c) => Characters.Fold(c) == '\'';

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
        && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
}
