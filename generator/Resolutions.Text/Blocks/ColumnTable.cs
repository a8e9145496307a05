namespace Resolutions.Text;

/// <summary>
/// Recognizes the rows of a table whose cells are parted by runs of spaces or by tabs: two lines that follow each other are rows if they
/// part their cells at the same place. A single tab also stands behind a word that opens a paragraph.
/// </summary>
internal static class ColumnTable
{
    /// <summary>The fewest spaces that part two cells.</summary>
    private const int Shortest = 3;
    private const int LongestLine = 300;
    private const int LongestMarker = 8;

    /// <summary>Whether a line is a row with the line above or below it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="above">The line above, or an empty span.</param>
    /// <param name="line">The line.</param>
    /// <param name="below">The line below, or an empty span.</param>
    public static bool IsRow(string source, TextSpan above, TextSpan line, TextSpan below) =>
        Gaps(source, line) is { Count: > 0 } gaps
        && (
            AreAligned(source, Gaps(source, above), above, gaps, line)
            || AreAligned(source, gaps, line, Gaps(source, below), below)
        );

    /// <summary>The cells of a row.</summary>
    public static List<TextSpan> Cells(string source, TextSpan row)
    {
        var cells = new List<TextSpan>();
        var start = row.Start;
        foreach (var gap in Gaps(source, row))
        {
            cells.Add(TextSpan.FromBounds(start, gap.Start));
            start = gap.End;
        }

        cells.Add(TextSpan.FromBounds(start, row.End));
        return cells;
    }

    /// <summary>
    /// What parts the cells of a line. The space behind a number or letter parts none, and where words are parted by two spaces the text is
    /// set to a width.
    /// </summary>
    private static List<TextSpan> Gaps(string source, TextSpan line)
    {
        var gaps = new List<TextSpan>();
        if (line.IsEmpty || line.Length > LongestLine || !HasGap(source, line))
        {
            return gaps;
        }

        for (var at = line.Start; at < line.End; at++)
        {
            Work.Count();
            var end = at;
            while (end < line.End && source[end] is ' ' or '\u00A0' or '\t')
            {
                end++;
            }

            var length = end - at;
            var isBehindMarker = at - line.Start <= LongestMarker && length > 0 && EndsMarker(source[at - 1]);
            if (!isBehindMarker && (length >= Shortest || length > 0 && source.IndexOf('\t', at, length) >= 0))
            {
                gaps.Add(TextSpan.FromBounds(at, end));
            }
            else if (!isBehindMarker && length == Shortest - 1)
            {
                return [];
            }

            at = Math.Max(at, end - 1);
        }

        return gaps;
    }

    private static bool EndsMarker(char c) => c is '.' or ')' or '-' or '–' or '•' or '·' or '、';

    private static bool HasGap(string source, TextSpan line) =>
        source.IndexOf("   ", line.Start, line.Length, StringComparison.Ordinal) >= 0
        || source.IndexOf('\t', line.Start, line.Length) >= 0;

    /// <summary>Whether two lines have a gap at the same place; tabs stand for no place, so as many of them must stand in both.</summary>
    private static bool AreAligned(
        string source,
        List<TextSpan> above,
        TextSpan line,
        List<TextSpan> below,
        TextSpan next
    )
    {
        if (above.Count == 0 || below.Count == 0)
        {
            return false;
        }

        if (source[above[0].Start] == '\t' || source[below[0].Start] == '\t')
        {
            return above.Count == below.Count && above.Count > 1;
        }

        var (first, second) = (Column(source, line), Column(source, next));
        return above.Exists(gap =>
            below.Exists(other => gap.Start - first < other.End - second && other.Start - second < gap.End - first)
        );
    }

    /// <summary>The position at which the line begins whose words these are, the white space before them included.</summary>
    private static int Column(string source, TextSpan line)
    {
        var at = line.Start;
        while (at > 0 && source[at - 1] is not ('\n' or '\r') && Characters.IsBlank(source[at - 1]))
        {
            Work.Count();
            at--;
        }

        return at;
    }
}
