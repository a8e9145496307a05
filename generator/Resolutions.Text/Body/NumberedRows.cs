namespace Resolutions.Text;

/// <summary>
/// Finds the rows of a budget, which are numbered as paragraphs are: behind a colon stand lines that end with amounts and count up. The names
/// of the columns stand above them, and the totals below.
/// </summary>
internal sealed class NumberedRows(BodyState body)
{
    private const int Fewest = 2;
    private const int MostLinesOfHead = 4;
    private const int LongestHead = 80;

    /// <summary>The index behind the last row, so that each table is looked through once.</summary>
    private int end;

    /// <summary>Whether a line is a row of such a table.</summary>
    /// <param name="lines">The lines of the running text.</param>
    /// <param name="index">The index of the line.</param>
    public bool Hold(List<(TextSpan Span, bool OpensBlock)> lines, int index)
    {
        if (index >= end && body.IntroducesLines)
        {
            var first = index;
            while (first < lines.Count && first - index < MostLinesOfHead && IsHead(lines[first].Span))
            {
                first++;
            }

            var last = first;
            while (
                last < lines.Count
                && AmountRow.NumberOf(body.Source, lines[last].Span, body.Table) is { } number
                && (last == first || number == AmountRow.NumberOf(body.Source, lines[last - 1].Span, body.Table) + 1)
            )
            {
                Work.Count();
                last++;
            }

            if (last - first >= Fewest)
            {
                while (last < lines.Count && AmountRow.EndsWithAmount(body.Source, lines[last].Span))
                {
                    Work.Count();
                    last++;
                }

                end = last;
            }
        }

        return index < end;
    }

    private bool IsHead(TextSpan line) =>
        line.Length is > 0 and <= LongestHead
        && !Terminators.Introduces(body.Source, line)
        && MarkerReader.Read(body.Source, line, body.Table) is null
        && !body.Openings.OpensOperative(line);
}
