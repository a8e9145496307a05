namespace Resolutions.Text;

/// <summary>Looks the closing lines behind a formula up before the paragraphs are read.</summary>
internal static class ClosingDate
{
    /// <summary>The date of the first closing that gives meeting and date.</summary>
    public static CalendarDate? Find(string source, List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        var closing = new ClosingReader(source, formula.Table);
        for (var i = formula.Block; i < blocks.Count; i++)
        {
            for (
                var line = Math.Max(blocks[i].FirstLine, formula.Line + 1);
                blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine;
                line++
            )
            {
                if (closing.Add(LineTrimmer.Trim(source, lines[line]), null) == 0)
                {
                    closing = closing.IsOpen ? new ClosingReader(source, formula.Table) : closing;
                }
                else if (closing.IsComplete)
                {
                    return closing.Date;
                }
            }
        }

        return null;
    }
}
