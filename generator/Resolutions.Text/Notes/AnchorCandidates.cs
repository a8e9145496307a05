namespace Resolutions.Text;

/// <summary>Collects the numbers in running text that may point to footnotes, in reading order.</summary>
internal sealed class AnchorCandidates(string source, LanguageTable table)
{
    /// <summary>A word before a number that is this short (du, le, of) belongs to the number.</summary>
    private const int ShortWord = 3;
    private const int LongestNumber = 3;
    private readonly HashSet<string> nouns = new(table.NumberedNouns, StringComparer.OrdinalIgnoreCase);
    private readonly string[] months = [.. table.Lexicon.Months.SelectMany(month => month.Split('|'))];
    private readonly List<AnchorCandidate> found = [];

    /// <summary>Reads the lines of running text behind the formula.</summary>
    public List<AnchorCandidate> Find(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        for (var i = formula.Block; i < blocks.Count; i++)
        {
            var first = i == formula.Block ? formula.Line + 1 : blocks[i].FirstLine;
            for (var line = first; blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine; line++)
            {
                ReadLine(LineTrimmer.Trim(source, lines[line].Start, lines[line].End));
            }
        }

        return found;
    }

    private void ReadLine(TextSpan line)
    {
        for (var at = NextDigit(line.Start, line.End); at < line.End; at = NextDigit(at + 1, line.End))
        {
            if (source[at] is (>= '0' and <= '9') or (>= '０' and <= '９'))
            {
                var digits = FoldedText.ReadDigits(source, at, out var value);
                if (digits is > 0 and <= LongestNumber && value > 0 && source[at] is not ('0' or '０'))
                {
                    Add(line, at, at + digits, value);
                }

                at += Math.Max(digits, 1) - 1;
            }
            else if (NoteIndicator.TryReadSuperscript(source, TextSpan.FromBounds(at, line.End), out var raised))
            {
                if (raised.Span.Length <= LongestNumber)
                {
                    found.Add(new AnchorCandidate(at, raised.Span.End, raised.Number, AnchorForm.Raised));
                }

                at = raised.Span.End - 1;
            }
        }
    }

    /// <summary>The position of the next digit, raised, wide or not.</summary>
    private int NextDigit(int at, int end)
    {
        while (at < end && !IsDigit(source[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(char c) =>
        c <= '9' ? c >= '0'
        : c <= '\u2079' ? Characters.SuperscriptDigit(c) >= 0
        : c is >= '０' and <= '９';

    private void Add(TextSpan line, int start, int end, int number)
    {
        if (start == line.Start)
        {
            return;
        }

        var slash = EndOfSlash(line, end);
        var form = slash > end && Characters.IsBlank(source[start - 1]) ? AnchorForm.Apart : FormOf(line, start, end);
        if (form is { } known)
        {
            found.Add(new AnchorCandidate(start, slash, number, known));
        }
    }

    /// <summary>The end of a slash that a space parts from its number (<c>3 /</c>), or that of the number.</summary>
    private int EndOfSlash(TextSpan line, int end)
    {
        var slash = LineTrimmer.Trim(source, end, line.End).Start;
        return
            slash > end
            && slash < line.End
            && source[slash] == '/'
            && (slash + 1 == line.End || !char.IsLetterOrDigit(source[slash + 1]))
            ? slash + 1
            : end;
    }

    private AnchorForm? FormOf(TextSpan line, int start, int end)
    {
        var next = LineTrimmer.Trim(source, end, line.End).Start;
        if (
            next < line.End
            && (IsNumberGoingOn(line, end, next) || !IsEnd(source[next]) && next == end || StandsBeforeMonth(next))
        )
        {
            return null;
        }

        var before = source[start - 1];
        if (!Characters.IsBlank(before))
        {
            return IsGlued(line, start, end) ? AnchorForm.Glued : null;
        }

        var word = start;
        while (word > line.Start && Characters.IsBlank(source[word - 1]))
        {
            word--;
        }

        return FollowsNoun(line, word) || IsInList(line, word, end, next) ? null : Spaced(line, word, end, next);
    }

    /// <summary>Whether the number stands in a list of numbers, or counts what follows it: <c>4, 9, 10</c>, <c>1 P-5, 2 P-4</c>.</summary>
    private bool IsInList(TextSpan line, int word, int end, int next) =>
        word - 1 > line.Start
        && source[word - 1] is ',' or ';'
        && (
            Characters.IsDigit(source[word - 2]) && !StandsBehindNumber(line, word - 1, end)
            || next < line.End && char.IsUpper(source[next])
        );

    /// <summary>The form of a number that a space parts from the word before it.</summary>
    private AnchorForm Spaced(TextSpan line, int word, int end, int next)
    {
        var isParted = next > end && next < line.End;
        if (isParted && source[next] is ',' or '.' or ')' && !IsOpeningOfEllipsis(next, line.End))
        {
            return AnchorForm.Apart;
        }

        return source[word - 1] is '»' or '”' or ')' or ',' or '’' || next < line.End && source[next] is ';' or '»'
            ? AnchorForm.Marked
            : AnchorForm.Plain;
    }

    private bool IsOpeningOfEllipsis(int at, int end) => at + 1 < end && source[at] == '.' && source[at + 1] == '.';

    /// <summary>Whether a number may be glued to what stands before it: a word of small letters, or a mark behind one.</summary>
    private bool IsGlued(TextSpan line, int start, int end)
    {
        var before = source[start - 1];
        if (before is ',' or '.' && StandsBehindNumber(line, start - 1, end))
        {
            return true;
        }

        if (before == '.' && end < line.End && !Characters.IsBlank(source[end]))
        {
            return false;
        }

        if (char.IsLower(before))
        {
            return WordBefore(line, start).Length > ShortWord && !FollowsNoun(line, start);
        }

        return before is '»' or '”' or ',' or ';' or '.' or ')' or ']' or '，' or '；' or '。' or '》'
            && start - 1 > line.Start
            && !Characters.IsDigit(source[start - 2])
            && !Characters.IsBlank(source[start - 2])
            && !(before == '.' && FollowsNoun(line, start - 1));
    }

    /// <summary>
    /// Whether the mark behind a number is no part of it: behind a year, or behind a number with a slash, as in <c>resolution 70/1,1</c> and
    /// <c>by 2030.2</c>.
    /// </summary>
    private bool StandsBehindNumber(TextSpan line, int mark, int end)
    {
        var first = mark;
        while (first > line.Start && Characters.IsDigit(source[first - 1]))
        {
            first--;
        }

        var isOfSeries =
            mark > first && first > line.Start + 1 && source[first - 1] == '/' && Characters.IsDigit(source[first - 2]);
        return (mark - first == 4 && source.Substring(first, 2) is "19" or "20" || isOfSeries)
            && (first == line.Start || !Characters.IsDigit(source[first - 1]))
            && (end == line.End || Characters.IsBlank(source[end]));
    }

    /// <summary>Whether more digits follow: of a number with spaces, or behind the mark of a fraction.</summary>
    private bool IsNumberGoingOn(TextSpan line, int end, int next) =>
        Characters.IsDigit(source[next])
        || next == end && end + 1 < line.End && source[end] is ',' or '.' && Characters.IsDigit(source[end + 1]);

    private static bool IsEnd(char c) => Characters.IsClosingMark(c) || c is '»' or '”';

    /// <summary>Whether the word that ends at a position is one that a number follows.</summary>
    private bool FollowsNoun(TextSpan line, int end)
    {
        var word = WordBefore(line, end).TrimEnd('.');
        return word.Length > 0 && (word.Length <= ShortWord || word is "Corr" or "Amend" || nouns.Contains(word));
    }

    private string WordBefore(TextSpan line, int end)
    {
        var start = end;
        while (start > line.Start && (char.IsLetter(source[start - 1]) || start == end && source[start - 1] == '.'))
        {
            start--;
        }

        return source.Substring(start, end - start);
    }

    /// <summary>Whether the name of a month stands at a position.</summary>
    public bool StandsBeforeMonth(int position)
    {
        foreach (var month in months)
        {
            if (string.Compare(source, position, month, 0, month.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
