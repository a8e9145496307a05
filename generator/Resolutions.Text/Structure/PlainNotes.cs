namespace Resolutions.Text;

/// <summary>
/// Finds footnotes whose numbers lost their raised form: <c>4 Ibid., annex.</c>, or the number alone and the note below it. Only the
/// sequence proves them: the numbers follow each other, and the text refers to each, in order, before its note.
/// </summary>
internal sealed class PlainNotes(string source, LanguageTable table, ActionReader actions)
{
    /// <summary>How many notes in a row may have lost their number.</summary>
    private const int LargestGap = 12;
    private readonly HashSet<string> nouns = new(table.NumberedNouns, StringComparer.OrdinalIgnoreCase);
    private int expected = 1;
    private int cursor;

    /// <summary>The positions of the indicators in the text, with their numbers.</summary>
    public Dictionary<int, int> Anchors { get; } = [];

    /// <summary>The blocks, with the notes among them. Where the text has notes of another form, nothing changes.</summary>
    public List<Block> Find(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        if (blocks.Exists(block => block.Kind == BlockKind.Note))
        {
            return blocks;
        }

        cursor = lines[formula.Line].End;
        var found = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var span = LineTrimmer.Trim(source, lines[block.FirstLine].Start, lines[block.FirstLine].End);
            var digits = LinePattern.ReadDigits(source, span.Start, out var number);
            var isAlone = digits == span.Length && block.FirstLine == block.LastLine;
            var text = isAlone && i + 1 < blocks.Count ? blocks[i + 1] : block;
            var indicator = new NoteIndicator(number, new TextSpan(span.Start, digits));
            if (i > formula.Block && digits > 0 && IsNote(lines, text, indicator, isAlone))
            {
                found.Add(new Block(BlockKind.Note, block.FirstLine, text.LastLine, indicator));
                i += isAlone ? 1 : 0;
            }
            else
            {
                found.Add(block);
            }
        }

        return found;
    }

    private bool IsNote(List<SourceLine> lines, Block text, NoteIndicator indicator, bool isAlone)
    {
        var start = isAlone ? lines[text.FirstLine].Start : indicator.Span.End;
        var words = LineTrimmer.Trim(source, start, lines[text.FirstLine].End);
        if (
            text.Kind != BlockKind.Text
            || indicator.Number < expected
            || indicator.Number > expected + LargestGap
            || StandsBeforeMonth(indicator.Span.End, words.End)
            || !OpensNote(words, indicator.Span.End, isAlone)
            || FindAnchor(indicator.Number, indicator.Span.Start) is not { } anchor
        )
        {
            return false;
        }

        Anchors.Add(anchor, indicator.Number);
        cursor = anchor + indicator.Span.Length;
        expected = indicator.Number + 1;
        return true;
    }

    /// <summary>A note opens with a capital, a symbol or a quotation mark, apart from its number, and not with an action.</summary>
    private bool OpensNote(TextSpan words, int numberEnd, bool isAlone) =>
        !words.IsEmpty
        && (isAlone || words.Start > numberEnd)
        && (char.IsUpper(source[words.Start]) || source[words.Start] is '“' or '"' or '«' or '[')
        && !actions.OpensOperative(words.In(source));

    /// <summary>The first place behind the last indicator where the text may refer to a note.</summary>
    private int? FindAnchor(int number, int end)
    {
        for (var at = cursor; at < end; at++)
        {
            if (source[at] is < '0' or > '9')
            {
                continue;
            }

            var digits = LinePattern.ReadDigits(source, at, out var value);
            if (digits > 0 && value == number && IsAnchor(at, at + digits, end))
            {
                return at;
            }

            at += Math.Max(digits, 1) - 1;
        }

        return null;
    }

    private bool IsAnchor(int start, int end, int limit)
    {
        var before = source[start - 1];
        var isApart =
            before is ' ' or '\t' or '\u00A0' or '»' or '”'
            || char.IsLower(before)
            || Characters.IsClosingMark(before) && start > 1 && !Characters.IsDigit(source[start - 2]);
        var isEnded =
            end >= limit
            || Characters.IsBlank(source[end])
            || Characters.IsClosingMark(source[end])
            || source[end] == '»';
        return isApart && isEnded && !FollowsNoun(start) && !StandsBeforeMonth(end, limit);
    }

    /// <summary>Whether the word before is one that a number follows, or too short to be anything else (du, le, of).</summary>
    private bool FollowsNoun(int position)
    {
        const int shortest = 3;
        var end = position;
        while (end > cursor && Characters.IsBlank(source[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > cursor && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        var word = source.Substring(start, end - start).TrimEnd('.');
        return word.Length > 0 && (word.Length <= shortest || nouns.Contains(word));
    }

    private bool StandsBeforeMonth(int position, int limit)
    {
        var next = LineTrimmer.Trim(source, position, limit).Start;
        foreach (var month in table.Lexicon.Months)
        {
            foreach (var name in month.Split('|'))
            {
                if (string.Compare(source, next, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
