namespace Resolutions.Text;

/// <summary>
/// Finds the footnotes whose numbers stand in parentheses, as Arabic texts print them: <c>(1) انظر …</c>. List items look alike, so the
/// notes of the whole text must follow each other from 1, and the text above must point to each of them behind a word, in order.
/// </summary>
internal sealed class ParenthesizedNotes(string source, LanguageTable table, ActionReader actions)
{
    private readonly HashSet<string> nouns = new(table.NumberedNouns, StringComparer.OrdinalIgnoreCase);

    /// <summary>The blocks, with the notes among them; the numbers that point to the notes are added to the indicators.</summary>
    public List<Block> Find(
        List<SourceLine> lines,
        List<Block> blocks,
        Formula formula,
        Dictionary<int, NoteIndicator> anchors
    )
    {
        if (blocks.Exists(static block => block.Kind == BlockKind.Note))
        {
            return blocks;
        }

        var openings = new Dictionary<int, NoteIndicator>();
        var pointing = new List<NoteIndicator>();
        var proven = new List<NoteIndicator>();
        for (var i = formula.Block; i < blocks.Count; i++)
        {
            var first = i == formula.Block ? formula.Line + 1 : blocks[i].FirstLine;
            for (var line = first; blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine; line++)
            {
                var words = LineTrimmer.Trim(source, lines[line]);
                if (
                    Opening(words, openings.Count + 1) is { } opening
                    && IndexOf(pointing, opening.Number) is >= 0 and var at
                )
                {
                    openings.Add(line, opening);
                    proven.AddRange(pointing.GetRange(0, at + 1).FindAll(each => each.Number <= opening.Number));
                    pointing.RemoveRange(0, at + 1);
                }
                else
                {
                    Collect(words, pointing);
                }
            }
        }

        if (openings.Count == 0)
        {
            return blocks;
        }

        proven.AddRange(pointing.FindAll(each => each.Number <= openings.Count));
        proven.ForEach(each => anchors[each.Span.Start] = each);
        return [.. blocks.SelectMany(block => Divide(block, openings))];
    }

    private static int IndexOf(List<NoteIndicator> pointing, int number) =>
        pointing.FindIndex(each => each.Number == number);

    /// <summary>The number that opens a line, where it is the expected one and no paragraph or item of words follows it.</summary>
    private NoteIndicator? Opening(TextSpan line, int expected) =>
        !line.IsEmpty
        && ReadNumber(line, line.Start) is { } indicator
        && indicator.Number == expected
        && LineTrimmer.Trim(source, indicator.Span.End, line.End) is { IsEmpty: false } words
        && !char.IsLower(source[words.Start])
        && !actions.OpensOperative(words.In(source))
            ? indicator
            : null;

    /// <summary>Collects the numbers that stand behind a word, and not behind one that a number belongs to.</summary>
    private void Collect(TextSpan line, List<NoteIndicator> pointing)
    {
        for (var at = source.IndexOf('(', line.Start, line.Length); at >= 0 && at < line.End; )
        {
            if (
                ReadNumber(line, at) is { } indicator
                && StandsBehindWord(line, at)
                && EndsWord(line, indicator.Span.End)
            )
            {
                pointing.Add(indicator);
            }

            at = at + 1 < line.End ? source.IndexOf('(', at + 1, line.End - at - 1) : -1;
        }
    }

    private bool StandsBehindWord(TextSpan line, int at)
    {
        var before = LineTrimmer.Trim(source, line.Start, at);
        if (before.IsEmpty || source[before.End - 1] is ':' or '：')
        {
            return false;
        }

        var start = before.End;
        while (start > before.Start && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return !nouns.Contains(source.Substring(start, before.End - start));
    }

    private bool EndsWord(TextSpan line, int end) =>
        end == line.End
        || Characters.IsClosingMark(source[end])
        || source[end] is '»' or '”'
        || Characters.IsBlank(source[end])
            && LineTrimmer.Trim(source, end, line.End) is { IsEmpty: false } next
            && source[next.Start] is not '(';

    private NoteIndicator? ReadNumber(TextSpan line, int at)
    {
        if (source[at] != '(')
        {
            return null;
        }

        // Converters of Word documents write ([1]).
        var brackets = at + 1 < line.End && source[at + 1] == '[' ? 1 : 0;
        var digits = FoldedText.ReadDigits(source, at + 1 + brackets, out var number);
        var close = at + 1 + brackets + digits;
        return
            digits is > 0 and <= 3
            && number > 0
            && close + brackets < line.End
            && (brackets == 0 || source[close] == ']')
            && source[close + brackets] == ')'
            ? new NoteIndicator(number, TextSpan.FromBounds(at, close + brackets + 1))
            : null;
    }

    private static IEnumerable<Block> Divide(Block block, Dictionary<int, NoteIndicator> openings)
    {
        var current = block;
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            if (openings.TryGetValue(line, out var opening))
            {
                if (line > current.FirstLine)
                {
                    yield return current with
                    {
                        LastLine = line - 1,
                    };
                }

                current = new Block(BlockKind.Note, line, block.LastLine, opening);
            }
        }

        yield return current;
    }
}
