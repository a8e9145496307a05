namespace Resolutions.Text;

/// <summary>
/// Finds footnotes that lost their number, as converters of PDF leave them: they stand at the foot of a page, among footnotes or
/// beside what the page adds, and open and end as nothing but a footnote does.
/// </summary>
internal sealed class LostNotes(string source, LanguageTable table, NoteOpeningReader openings)
{
    /// <summary>Pieces of a line that a converter tore apart are no longer than this.</summary>
    private const int LongestPiece = 8;

    /// <summary>The blocks, with the footnotes that have no number among them.</summary>
    public List<Block> Find(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        var found = new List<Block>(blocks);
        for (var i = formula.Block + 1; i < found.Count; i++)
        {
            TakeNote(lines, found, i, i - 1);
        }

        for (var i = found.Count - 2; i > formula.Block; i--)
        {
            TakeNote(lines, found, i, i + 1);
        }

        for (var i = formula.Block + 1; i < found.Count; i++)
        {
            i = TakePieces(lines, found, i);
        }

        return found;
    }

    /// <summary>
    /// Gives a footnote without number the one that the sequence leaves for it: where as many numbers are free between the
    /// footnotes before and behind, or up to the last one that the text refers to so far, as footnotes stand there without.
    /// </summary>
    public static List<Block> Number(List<SourceLine> lines, List<Block> blocks, Dictionary<int, NoteIndicator> anchors)
    {
        var highest = new HighestAnchor(anchors);
        var last = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Note)
            {
                last = blocks[i].Note.Number;
            }
            else if (blocks[i].Kind == BlockKind.LostNote)
            {
                var (end, count) = Run(blocks, i);
                var isFollowed = end < blocks.Count && blocks[end].Kind == BlockKind.Note;
                var next = isFollowed ? blocks[end].Note.Number : highest.Before(lines[blocks[i].FirstLine].Start) + 1;
                last = next - last - 1 == count ? Number(lines, blocks, i, end, last) : last;
                i = end - 1;
            }
        }

        return blocks;
    }

    /// <summary>Reports the footnotes that lost their number and the pieces of such: once where several stand together.</summary>
    public static void Report(
        string source,
        List<SourceLine> lines,
        List<Block> blocks,
        List<Token> tokens,
        List<TextDiagnostic> diagnostics
    )
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var first = i;
            var span = default(TextSpan);
            for (; i < blocks.Count && blocks[i].Kind is BlockKind.LostNote or BlockKind.NotePiece; i++)
            {
                var part = LineTrimmer.Trim(source, lines[blocks[i].FirstLine].Start, lines[blocks[i].LastLine].End);
                tokens.Add(new Token(TokenKind.Unrecognized, part));
                span = i == first ? part : TextSpan.FromBounds(span.Start, part.End);
            }

            if (i > first)
            {
                const int longest = 40;
                var start = LineTrimmer.Shorten(source, span, longest).In(source) + (span.Length > longest ? "…" : "");
                var words = string.Join(" ", start.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
                diagnostics.Add(new TextDiagnostic(TextRules.LostNote, span, words));
            }
        }
    }

    /// <summary>The end of a run of footnotes without number and pieces of such, and how many footnotes there are.</summary>
    private static (int End, int Count) Run(List<Block> blocks, int start)
    {
        var count = 0;
        var end = start;
        for (; end < blocks.Count && blocks[end].Kind is BlockKind.LostNote or BlockKind.NotePiece; end++)
        {
            count += blocks[end].Kind == BlockKind.LostNote ? 1 : 0;
        }

        return (end, count);
    }

    private static int Number(List<SourceLine> lines, List<Block> blocks, int start, int end, int last)
    {
        for (var i = start; i < end; i++)
        {
            if (blocks[i].Kind == BlockKind.LostNote)
            {
                var place = new TextSpan(lines[blocks[i].FirstLine].Start, 0);
                blocks[i] = blocks[i] with { Kind = BlockKind.Note, Note = new NoteIndicator(++last, place) };
            }
        }

        return last;
    }

    private void TakeNote(List<SourceLine> lines, List<Block> blocks, int index, int neighbour)
    {
        var block = blocks[index];
        if (block.Kind == BlockKind.Text && blocks[neighbour].Kind != BlockKind.Text && IsNote(lines, block))
        {
            blocks[index] = block with { Kind = BlockKind.LostNote };
        }
    }

    private bool IsNote(List<SourceLine> lines, Block block)
    {
        var first = LineTrimmer.Trim(source, lines[block.FirstLine]);
        var last = LineTrimmer.Trim(source, lines[block.LastLine]);
        if (PrintedSymbol.Read(source, LineTrimmer.SpanOfWords(source, first)) is not null)
        {
            return false;
        }

        return openings.IsWhole(TextSpan.FromBounds(first.Start, Math.Max(first.End, last.End)));
    }

    /// <summary>Takes the short pieces between two footnotes of a page, if there are nothing but such pieces.</summary>
    /// <returns>The index of the last block looked at.</returns>
    private int TakePieces(List<SourceLine> lines, List<Block> blocks, int index)
    {
        if (
            blocks[index - 1].Kind is not (BlockKind.Note or BlockKind.LostNote)
            && !IsNumberAlone(lines, blocks[index - 1])
        )
        {
            return index;
        }

        var end = index;
        while (end < blocks.Count && blocks[end].Kind == BlockKind.Text && IsPiece(lines, blocks[end]))
        {
            Work.Count();
            end++;
        }

        if (end < blocks.Count && blocks[end].Kind is BlockKind.Note or BlockKind.LostNote)
        {
            for (var i = index; i < end; i++)
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.NotePiece };
            }
        }

        return Math.Max(index, end - 1);
    }

    private bool IsPiece(List<SourceLine> lines, Block block) =>
        block.FirstLine == block.LastLine
        && LineTrimmer.Trim(source, lines[block.FirstLine]) is { Length: <= LongestPiece } piece
        && (MarkerReader.Read(source, piece, table) is not { } marker || marker.TextStart == piece.End);

    private bool IsNumberAlone(List<SourceLine> lines, Block block) =>
        block.Kind == BlockKind.Furniture
        && LineTrimmer.Trim(source, lines[block.FirstLine]) is { IsEmpty: false } span
        && FoldedText.ReadDigits(source, span.Start, out _) == span.Length;

    /// <summary>The highest number that the text refers to before a place; asked with rising places.</summary>
    private sealed class HighestAnchor(Dictionary<int, NoteIndicator> anchors)
    {
        private readonly NoteIndicator[] sorted = [.. anchors.Values.OrderBy(anchor => anchor.Span.Start)];
        private int next;
        private int highest;

        public int Before(int position)
        {
            for (; next < sorted.Length && sorted[next].Span.Start < position; next++)
            {
                highest = Math.Max(highest, sorted[next].Number);
            }

            return highest;
        }
    }
}
