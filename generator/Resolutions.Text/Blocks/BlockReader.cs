namespace Resolutions.Text;

/// <summary>Groups lines into blocks, and tells footnotes and page furniture from the running text.</summary>
internal static class BlockReader
{
    public static List<Block> Read(string source, List<SourceLine> lines)
    {
        var blocks = new List<Block>();
        var open = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var span = LineTrimmer.Trim(source, lines[i].Start, lines[i].End);
            if (span.IsEmpty)
            {
                open = false;
                continue;
            }

            var last = blocks.Count - 1;
            if (PageFurniture.IsFurniture(source, span))
            {
                blocks.Add(new Block(BlockKind.Furniture, i, i, default));
                open = false;
            }
            else if (MayOpenNote(blocks, open) && NoteIndicator.TryReadNote(source, span, out var note))
            {
                blocks.Add(new Block(BlockKind.Note, i, i, note));
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

    /// <summary>A footnote opens a block or follows another footnote; inside a paragraph a superscript is an anchor.</summary>
    private static bool MayOpenNote(List<Block> blocks, bool open) =>
        !open || blocks[blocks.Count - 1].Kind == BlockKind.Note;
}
