namespace Resolutions.Text;

/// <summary>
/// Reads the provisions that stand beside a symbol as identifiers name them, <c>A/RES/78/132 OP3–OP5, OP9</c> or
/// <c>OP3 of A/RES/78/132</c>.
/// </summary>
internal sealed class NamedProvisionsReader(LanguageTable table)
{
    private const string Openings = " \n,#(:./[";
    private const int Farthest = 80;
    private const int MostProvisions = 100;
    private readonly string[] ands = WordsOf(table, ReferenceRole.And, "&", "+", "/");
    private readonly string[] tos = WordsOf(table, ReferenceRole.To, "–", "-", "—", "...", "..", "…");

    /// <summary>Identifiers are those of any language, and so is what joins them to a symbol.</summary>
    private static readonly string[] Ofs =
    [
        .. LanguageTables
            .All.SelectMany(static table => table.References.All)
            .Where(static word => word.Role is ReferenceRole.Of or ReferenceRole.Filler or ReferenceRole.Noun)
            .Select(static word => word.Phrase)
            .Where(static phrase => phrase.Length > 0)
            .Distinct(),
    ];

    /// <summary>The provisions behind a position, up to those that belong to the next symbol: “OP2 of A/RES/78/132, OP7 of A/RES/78/133”.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbol">The end of the symbol.</param>
    /// <param name="next">The start of the next symbol, or the end of the text.</param>
    /// <param name="hasBefore">Whether the symbol has provisions before it, so that all behind it may be those of the next one.</param>
    public IReadOnlyList<MentionedProvision> ReadBehind(string text, int symbol, int next, bool hasBefore)
    {
        var at = BehindAddress(text, symbol);
        while (at < text.Length && Openings.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        var isSentence = at > symbol && text.IndexOf('.', symbol, at - symbol) >= 0 && Characters.IsBlank(text[at - 1]);
        if (at == symbol || isSentence)
        {
            return [];
        }

        var found = ReadList(text, at, text.Length, out var end);
        return found.Count == 0 || next <= end || !IsJoined(text, end, next, hasBefore) ? found
            : hasBefore ? []
            : found.GetRange(0, found.Count - 1);
    }

    /// <summary>Whether “of”, a parenthesis, or perhaps a comma, stands between provisions and the symbol behind them.</summary>
    private static bool IsJoined(string text, int end, int symbol, bool mayBeComma)
    {
        var joint = FoldedText.SkipBlanks(text, end);
        var at = joint;
        if (at < symbol && (text[at] == '(' || mayBeComma && text[at] == ','))
        {
            at++;
        }

        while (SkipWord(text, FoldedText.SkipBlanks(text, at), Ofs) is > 0 and var behind)
        {
            at = behind;
        }

        return at > joint && symbol < text.Length && FoldedText.SkipBlanks(text, at) == symbol;
    }

    /// <summary>The position of the fragment behind the rest of an address, its file name and query, where the symbol stands in one.</summary>
    private static int BehindAddress(string text, int symbol)
    {
        if (symbol >= text.Length || text[symbol] is not ('?' or '&' or '.' or '/'))
        {
            return symbol;
        }

        var at = symbol;
        while (at < text.Length && at < symbol + Farthest && !Characters.IsBlank(text[at]) && text[at] != '#')
        {
            at++;
        }

        return at < text.Length && text[at] == '#' ? at : symbol;
    }

    /// <summary>The provisions from a position on that stand before a symbol, with “of” between, a parenthesis, or a comma where it ends a sentence.</summary>
    public IReadOnlyList<MentionedProvision> ReadBefore(string text, int from, TextSpan its)
    {
        var symbol = its.Start;
        for (var start = Math.Max(from, symbol - Farthest); start < symbol; start++)
        {
            if (
                (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
                && ReadList(text, start, symbol, out var end) is { Count: > 0 } found
            )
            {
                if (IsJoined(text, end, symbol, mayBeComma: EndsSentence(text, its.End)))
                {
                    return found;
                }
            }
        }

        return [];
    }

    private static bool EndsSentence(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at == text.Length || text[at] is '\n' or '.' or ';' or ')' or '。' or '；' or '）' or '؛';
    }

    /// <summary>Reads a list that ends before a position.</summary>
    private List<MentionedProvision> ReadList(string text, int start, int limit, out int end)
    {
        var found = new List<MentionedProvision>();
        end = start;
        string? from = null;
        var mayBeNumber = false;
        for (var at = start; at < limit && found.Count < MostProvisions; )
        {
            Work.Count();
            var behind = IdentifierReader.Read(text, at, out var path);
            // “OP3 – 2030 is the target year” is no range: a number without its name stands right behind the dash.
            if (behind == 0 && from is not null && mayBeNumber)
            {
                behind = IdentifierReader.ReadNumber(text, at, from, out path);
            }
            else if (behind == 0 && from is null && found.Count > 0)
            {
                behind = ReadBareNumbers(text, end, limit, found);
                end = behind > 0 ? behind : end;
                break;
            }

            if (behind == 0 || behind > limit)
            {
                break;
            }

            found.Add(new(path, TextSpan.FromBounds(at, behind)) { From = from, IsIdentifier = true });
            end = behind;
            at = SkipJoint(text, behind, out var isRange);
            from = isRange ? path : null;
            mayBeNumber = isRange && !Enumerable.Range(behind, at - behind).Any(i => Characters.IsBlank(text[i]));
        }

        return found;
    }

    /// <summary>
    /// Numbers that end a list without their names, up to an “and”: “OP3, 4 and 12”. Commas alone divide cells of a table or arguments as well, and
    /// “OP3 and 12 keepers” counts keepers.
    /// </summary>
    /// <returns>The position behind them; 0 where there are none.</returns>
    private int ReadBareNumbers(string text, int behindName, int limit, List<MentionedProvision> found)
    {
        var before = found[found.Count - 1].Path;
        var numbers = new List<MentionedProvision>();
        var end = behindName;
        while (end < limit && found.Count + numbers.Count < MostProvisions)
        {
            Work.Count();
            var at = BehindComma(text, end);
            var number = BehindWord(text, at, out var hasAnd);
            if (
                number == end
                || IdentifierReader.ReadNumber(text, number, before, out var path) is not (> 0 and var behind)
                || behind > limit
                || MentionedNumbers.IsYear(text, TextSpan.FromBounds(number, behind))
            )
            {
                return 0;
            }

            numbers.Add(new(path, TextSpan.FromBounds(number, behind)) { IsIdentifier = true });
            end = behind;
            if (hasAnd)
            {
                found.AddRange(EndsSentencePart(text, end) ? numbers : []);
                return EndsSentencePart(text, end) ? end : 0;
            }
        }

        return 0;
    }

    /// <summary>The position behind a comma and one space.</summary>
    private static int BehindComma(string text, int at) =>
        at + 1 < text.Length && text[at] == ',' && text[at + 1] == ' ' ? at + 2
        : at < text.Length && text[at] is '、' or '，' or '،' ? FoldedText.SkipBlanks(text, at + 1)
        : at;

    /// <summary>The position behind a word that joins, with a space around it.</summary>
    private int BehindWord(string text, int at, out bool hasAnd)
    {
        var word = at < text.Length && text[at] == ' ' ? at + 1 : at;
        var behind = SkipWord(text, word, ands);
        hasAnd = behind > word && word < text.Length && (char.IsLetter(text[word]) || text[word] == '&');
        return hasAnd ? FoldedText.SkipBlanks(text, behind) : at;
    }

    private static bool EndsSentencePart(string text, int at) =>
        at == text.Length
        || text[at]
            is '.'
                or ','
                or ';'
                or ':'
                or ')'
                or ']'
                or '!'
                or '?'
                or '\n'
                or '。'
                or '，'
                or '；'
                or '）'
                or '؛'
                or '،'
            && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Commas, words that join, words and signs of ranges.</summary>
    private int SkipJoint(string text, int at, out bool isRange)
    {
        isRange = false;
        while (at < text.Length)
        {
            if (text[at] is ',' or ';' or ' ' or '\n' or '、' or '，' or '،')
            {
                at++;
            }
            else if (SkipWord(text, at, tos) is > 0 and var behindTo)
            {
                isRange = true;
                at = behindTo;
            }
            else if (SkipWord(text, at, ands) is > 0 and var behindAnd)
            {
                at = behindAnd;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The position behind a word of a list; 0 where none stands there.</summary>
    private static int SkipWord(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            var end = at + word.Length;
            if (
                string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !(
                    char.IsLetter(word[word.Length - 1])
                    && !Characters.IsCjk(word[0])
                    && end < text.Length
                    && char.IsLetter(text[end])
                )
            )
            {
                return end;
            }
        }

        return 0;
    }

    private static string[] WordsOf(LanguageTable table, ReferenceRole role, params string[] signs) =>
        [.. table.References.All.Where(word => word.Role == role).Select(static word => word.Phrase), .. signs];
}
