namespace Resolutions.Text;

/// <summary>Takes the blocks of some of the lines.</summary>
internal static class BlockRange
{
    /// <summary>The blocks between two lines; one that a limit divides is cut there.</summary>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="first">The index of the first line.</param>
    /// <param name="end">The index of the line behind the last one.</param>
    public static List<Block> Of(List<Block> blocks, int first, int end)
    {
        var start = IndexAt(blocks, first);
        var range = new List<Block>(Math.Max(Math.Min(blocks.Count - start, end - first), 0));
        for (var i = start; first < end && i < blocks.Count && blocks[i].FirstLine < end; i++)
        {
            Work.Count();
            var block = blocks[i];
            if (block.LastLine >= first)
            {
                range.Add(
                    block with
                    {
                        FirstLine = Math.Max(block.FirstLine, first),
                        LastLine = Math.Min(block.LastLine, end - 1),
                    }
                );
            }
        }

        return range;
    }

    /// <summary>The index of the first block that ends at a line or behind it.</summary>
    public static int IndexAt(List<Block> blocks, int line)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = blocks[middle].LastLine < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The trimmed lines of the running text among the blocks.</summary>
    public static List<TextSpan> TextLines(string source, List<SourceLine> lines, List<Block> blocks)
    {
        var text = new List<TextSpan>();
        foreach (var block in blocks)
        {
            for (var line = block.FirstLine; block.Kind == BlockKind.Text && line <= block.LastLine; line++)
            {
                text.Add(LineTrimmer.Trim(source, lines[line]));
            }
        }

        return text;
    }
}
