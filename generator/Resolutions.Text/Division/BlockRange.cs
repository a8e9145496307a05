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
        var range = new List<Block>();
        foreach (var block in blocks)
        {
            if (first < end && block.LastLine >= first && block.FirstLine < end)
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
