namespace Resolutions.Text;

/// <summary>
/// Finds the footnotes that have a sign: a line opens with it, and behind a word above stands the same one. Both prove each other; where
/// several lines in a row open with one sign, they are items of a list, and nothing is a note.
/// </summary>
internal sealed class SignNotes(string source, LanguageTable table, ActionReader actions)
{
    private readonly EmphasisMarks emphasis = new(source);
    private readonly Dictionary<int, NoteIndicator> openings = [];

    /// <summary>The blocks, with the notes among them; the signs that point to the notes are added to the indicators.</summary>
    public List<Block> Find(List<SourceLine> lines, List<Block> blocks, Dictionary<int, NoteIndicator> anchors)
    {
        foreach (var block in blocks)
        {
            FindOpenings(lines, block);
        }

        if (openings.Count == 0)
        {
            return blocks;
        }

        var signs = new SignAnchors(source, [.. openings.Values.Select(opening => opening.Label)]);
        foreach (var block in blocks.Where(block => block.Kind == BlockKind.Text))
        {
            signs.Read(Segments(lines, block));
        }

        var proven = Prove(signs.Found, anchors);
        return proven.Count == 0 ? blocks : [.. blocks.SelectMany(block => Divide(lines, block, proven))];
    }

    private void FindOpenings(List<SourceLine> lines, Block block)
    {
        if (block.Kind is not (BlockKind.Text or BlockKind.Note) || block.End > 0)
        {
            return;
        }

        emphasis.Start();
        List<TextSpan>? segments = null;
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            var words = LineTrimmer.Trim(source, lines[line]);
            if (
                NoteSign.TryRead(source, words, out var sign)
                && OpensNote(TextSpan.FromBounds(sign.Span.End, words.End))
            )
            {
                segments ??= AllSegments(lines, block);
                if (NoteSign.IsEscaped(source, sign) || !emphasis.Opens(sign.Span, segments, line - block.FirstLine))
                {
                    openings.Add(line, sign);
                }
            }
        }
    }

    /// <summary>Whether the words behind a sign open a note; before a number or letter and before an action the sign is that of a list item.</summary>
    private bool OpensNote(TextSpan span)
    {
        var words = LineTrimmer.Trim(source, span.Start, span.End);
        return !words.IsEmpty
            && (
                char.IsLetterOrDigit(source[words.Start]) && !char.IsLower(source[words.Start])
                || source[words.Start] is '“' or '"' or '«' or '《' or '[' or '('
            )
            && !OpensParagraph(words);
    }

    private bool OpensParagraph(TextSpan words) =>
        MarkerReader.Read(source, words, table) is not null
        || words.In(source) is var text && (actions.OpensOperative(text) || actions.OpensPreambular(text));

    /// <summary>The lines of running text in a block: above the first one that opens with a sign.</summary>
    private List<TextSpan> Segments(List<SourceLine> lines, Block block)
    {
        var segments = new List<TextSpan>();
        for (var line = block.FirstLine; line <= block.LastLine && !openings.ContainsKey(line); line++)
        {
            segments.Add(LineTrimmer.Trim(source, lines[line]));
        }

        return segments;
    }

    private List<TextSpan> AllSegments(List<SourceLine> lines, Block block) =>
        lines
            .GetRange(block.FirstLine, block.LastLine - block.FirstLine + 1)
            .ConvertAll(line => LineTrimmer.Trim(source, line));

    /// <summary>The lines that open notes to which the text refers before them.</summary>
    private HashSet<int> Prove(IReadOnlyList<NoteIndicator> signs, Dictionary<int, NoteIndicator> anchors)
    {
        var proven = new HashSet<int>();
        foreach (var its in openings.GroupBy(opening => opening.Value.Label))
        {
            var pointing = signs.Where(sign => sign.Label == its.Key).ToList();
            var (next, behind) = (0, its.OrderBy(opening => opening.Key).ToList());
            for (var i = 0; i < behind.Count; )
            {
                var start = behind[i].Value.Span.Start;
                var first = next;
                next = IndexBehind(pointing, next, start);
                var end = i + 1;
                var limit = next < pointing.Count ? pointing[next].Span.Start : source.Length;
                while (end < behind.Count && behind[end].Value.Span.Start < limit)
                {
                    end++;
                }

                if (end == i + 1 && next > first)
                {
                    proven.Add(behind[i].Key);
                    pointing.GetRange(first, next - first).ForEach(sign => anchors.Add(sign.Span.Start, sign));
                }

                i = end;
            }
        }

        return proven;
    }

    private static int IndexBehind(List<NoteIndicator> signs, int from, int position)
    {
        while (from < signs.Count && signs[from].Span.Start < position)
        {
            from++;
        }

        return from;
    }

    /// <summary>Parts the notes from what stands above and below them in a block.</summary>
    private IEnumerable<Block> Divide(List<SourceLine> lines, Block block, HashSet<int> proven)
    {
        var current = block;
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            var opensNote = proven.Contains(line);
            if (opensNote || current.Note.Sign is not null && IsBelowNote(lines, line))
            {
                if (line > current.FirstLine)
                {
                    yield return current with
                    {
                        LastLine = line - 1,
                    };
                }

                current = opensNote
                    ? new Block(BlockKind.Note, line, block.LastLine, openings[line])
                    : new Block(BlockKind.Text, line, block.LastLine, default);
            }
        }

        yield return current;
    }

    /// <summary>Whether a line is no part of the note above it: that one has ended, and the line opens a paragraph.</summary>
    private bool IsBelowNote(List<SourceLine> lines, int line)
    {
        var above = LineTrimmer.Trim(source, lines[line - 1]);
        return !above.IsEmpty
            && (Terminators.EndsSentence(source, above) || source[above.End - 1] is ')')
            && OpensParagraph(LineTrimmer.Trim(source, lines[line]));
    }
}
