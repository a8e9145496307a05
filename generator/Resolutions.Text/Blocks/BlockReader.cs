namespace Resolutions.Text;

/// <summary>Groups lines into blocks, and tells footnotes and page furniture from the running text.</summary>
internal static class BlockReader
{
    public static List<Block> Read(string source, List<SourceLine> lines)
    {
        var blocks = new List<Block>();
        var lastNote = default(NoteIndicator);
        var open = false;
        var titles = RunningTitles.Find(source, lines);
        var totals = PageTotals.Find(source, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var span = LineTrimmer.Trim(source, lines[i].Start, lines[i].End);
            if (span.IsEmpty && !LineReader.EndsPage(source, lines[i]))
            {
                open = false;
                continue;
            }

            var last = blocks.Count - 1;
            if (
                span.IsEmpty
                || titles.Contains(i)
                || PageFurniture.IsFurniture(source, span) && !totals.IsNumberOfResolution(span)
            )
            {
                blocks.Add(new Block(BlockKind.Furniture, i, i, default));
                open = false;
            }
            else if (
                NoteIndicator.TryReadNote(source, span, out var note)
                && MayOpenNote(source, blocks, open, note, lastNote)
            )
            {
                blocks.Add(new Block(BlockKind.Note, i, i, note));
                lastNote = note;
                open = true;
            }
            else if (open)
            {
                blocks[last] = blocks[last] with { LastLine = i };
            }
            else
            {
                blocks.Add(new Block(BlockKind.Text, i, i, default));
                open = true;
            }
        }

        return blocks;
    }

    /// <summary>
    /// A footnote opens a block or follows another footnote. Right under its paragraph it is the next footnote, to which the text
    /// above it has referred; any other number there is an indicator that the line break left at the start.
    /// </summary>
    private static bool MayOpenNote(
        string source,
        List<Block> blocks,
        bool open,
        NoteIndicator note,
        NoteIndicator last
    )
    {
        if (!open || blocks[blocks.Count - 1].Kind == BlockKind.Note)
        {
            return true;
        }

        return note.Number == last.Number + 1
            && source.IndexOf(
                note.Span.In(source),
                last.Span.End,
                note.Span.Start - last.Span.End,
                StringComparison.Ordinal
            ) >= 0;
    }
}
