namespace Resolutions.Text;

/// <summary>Tells by its last characters whether a paragraph is finished.</summary>
internal static class Terminators
{
    /// <summary>How many lines of nothing but indicators and marks may follow the last one that tells.</summary>
    private const int MostLinesOfMarks = 20;

    /// <summary>Whether lines end a paragraph of a kind; a last line of indicators alone does not count.</summary>
    public static bool IsFinished(
        string source,
        IReadOnlyList<TextSpan> lines,
        ProvisionKind kind,
        IReadOnlyList<string> conjunctions
    )
    {
        for (var i = lines.Count - 1; i > Math.Max(0, lines.Count - MostLinesOfMarks); i--)
        {
            if (Last(source, lines[i].Start, lines[i].End) >= 0)
            {
                return IsFinished(source, lines[i], kind, conjunctions);
            }
        }

        return IsFinished(source, lines[0], kind, conjunctions);
    }

    /// <summary>Whether the lines so far end a paragraph of a kind.</summary>
    public static bool IsFinished(string source, TextSpan line, ProvisionKind kind, IReadOnlyList<string> conjunctions)
    {
        if (kind == ProvisionKind.Heading || kind.IsContainer)
        {
            return true;
        }

        var last = Last(source, line.Start, line.End);
        if (last < 0)
        {
            return false;
        }

        return IsStrong(source[last])
            || kind != ProvisionKind.Operative && IsComma(source[last])
            || kind is ProvisionKind.Subparagraph or ProvisionKind.Operative or ProvisionKind.AnnexParagraph
                && EndsWithConjunction(
                    source,
                    line.Start,
                    last + 1,
                    conjunctions,
                    mayFollowComma: kind == ProvisionKind.Subparagraph
                );
    }

    /// <summary>Whether the lines so far end a sentence.</summary>
    public static bool EndsSentence(string source, TextSpan line) =>
        Last(source, line.Start, line.End) is >= 0 and var last && source[last] is '.' or '。';

    /// <summary>Whether the last mark is a colon.</summary>
    public static bool EndsWithColon(string source, TextSpan line) =>
        Last(source, line.Start, line.End) is >= 0 and var last && source[last] is ':' or '：';

    /// <summary>Whether the last mark is a comma.</summary>
    public static bool EndsWithComma(string source, TextSpan line) =>
        Last(source, line.Start, line.End) is >= 0 and var last && IsComma(source[last]);

    /// <summary>Whether the lines so far end with a mark after which a list may begin.</summary>
    public static bool Introduces(string source, TextSpan line) =>
        Last(source, line.Start, line.End) is >= 0 and var last
        && (IsStrong(source[last]) || IsComma(source[last]) || source[last] is '—' or '–' or '-');

    /// <summary>The last character that is neither blank nor an anchor, a mark of emphasis or a closing quotation mark; or -1.</summary>
    private static int Last(string source, int start, int end)
    {
        var at = end - 1;
        while (at >= start)
        {
            Work.Count();
            var indicator = source[at] switch
            {
                '/' => SlashIndicator(source, start, at),
                ']' or '］' or '〕' => BracketIndicator(source, start, at),
                ')' => ParenthesizedIndicator(source, start, at),
                _ => GluedIndicator(source, start, at),
            };
            if (indicator == 0 && !IsTransparent(source[at]))
            {
                return at;
            }

            at -= Math.Max(indicator, 1);
        }

        return -1;
    }

    private static bool IsTransparent(char c) =>
        Characters.IsBlank(c)
        || Characters.IsDirectionMark(c)
        || Characters.SuperscriptDigit(c) >= 0
        || c is '*' or '†' or '‡' or '_' or '”' or '"' or '»' or '’' or '」' or '』';

    /// <summary>
    /// The length of a plain number behind the mark of a word, as in <c>Rights,1</c> or <c>Nations, 209</c>: an indicator that lost its
    /// form; or 0.
    /// </summary>
    private static int GluedIndicator(string source, int start, int at)
    {
        const int longest = 3;
        var first = at;
        while (first > start && at - first < longest && IsWesternDigit(source[first]))
        {
            first--;
        }

        var mark = first;
        while (mark > start && first < at && source[mark] is ' ' or '\u00A0')
        {
            mark--;
        }

        var isBehindMark = first < at && mark > start && source[mark] is ',' or ';' or '.' or '，' or '；' or '。';
        var isBehindSentence = mark < first && !IsComma(source[mark]);
        return
            isBehindMark
            && (
                isBehindSentence
                || !Characters.IsDigit(source[mark - 1])
                || IsYear(source, start, mark)
                || IsNumberWithSession(source, start, mark)
            )
            ? at - first
            : 0;
    }

    /// <summary>Whether a year ends at a position, behind which the digits after a mark are no part of the number: <c>June 1974,16</c>.</summary>
    private static bool IsYear(string source, int start, int end) =>
        end - start > 5
        && Characters.IsBlank(source[end - 5])
        && source.Substring(end - 4, 2) is "19" or "20"
        && IsWesternDigit(source[end - 2]);

    /// <summary>Whether the number of a resolution ends at a position, which has no decimals: <c>70/1.4</c>.</summary>
    private static bool IsNumberWithSession(string source, int start, int end)
    {
        var first = end;
        while (first > start && IsWesternDigit(source[first - 1]))
        {
            first--;
        }

        return first < end && first - 1 > start && source[first - 1] == '/' && IsWesternDigit(source[first - 2]);
    }

    private static bool IsWesternDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The length of an indicator such as <c>؛(2)</c> behind a mark, with a parenthesis at the position, or 0.</summary>
    private static int ParenthesizedIndicator(string source, int start, int close)
    {
        var open = source.LastIndexOf('(', close, Math.Min(close - start + 1, 5));
        return
            open > start + 1
            && FoldedText.ReadDigits(source, open + 1, out _) is > 0 and var digits
            && open + 1 + digits == close
            && source[open - 1] is '؛' or '،' or ';' or ',' or '.' or '。' or '；'
            && char.IsLetter(source[open - 2])
            ? close + 1 - open
            : 0;
    }

    /// <summary>The length of an indicator such as <c>[2]</c> that ends at a bracket, or 0.</summary>
    private static int BracketIndicator(string source, int start, int close)
    {
        var open = source.LastIndexOfAny(['[', '［', '〔'], close, Math.Min(close - start + 1, 6));
        return open >= start && NoteIndicator.TryReadBrackets(source, TextSpan.FromBounds(open, close + 1), out _)
            ? close + 1 - open
            : 0;
    }

    /// <summary>The length of an indicator such as <c>2/</c> that ends at a slash, or 0.</summary>
    private static int SlashIndicator(string source, int start, int slash) =>
        NoteIndicator.TryReadBeforeSlash(source, TextSpan.FromBounds(start, slash + 1), slash, out var indicator)
            ? indicator.Span.Length
            : 0;

    private static bool IsStrong(char c) => c is '|' or ';' or '；' or '؛' or '.' or '。' or ':' or '：';

    private static bool IsComma(char c) => c is ',' or '，' or '،';

    private static bool EndsWithConjunction(
        string source,
        int start,
        int end,
        IReadOnlyList<string> conjunctions,
        bool mayFollowComma
    )
    {
        foreach (var conjunction in conjunctions)
        {
            var at = end - conjunction.Length;
            if (at > start && string.CompareOrdinal(source, at, conjunction, 0, conjunction.Length) == 0)
            {
                var last = Last(source, start, at);
                if (last >= 0 && (IsStrong(source[last]) || mayFollowComma && IsComma(source[last])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
