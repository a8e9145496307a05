namespace Resolutions.Text;

/// <summary>
/// Tells the number of a resolution that stands alone on its line, as the Human Rights Council prints it, from the number of a page with that of all
/// pages: it stands above the first paragraph, where no page is behind the last one, and none of the later ones stands alone in a text.
/// </summary>
internal sealed class PageTotals
{
    private const int FirstThatHasOthers = 3;

    /// <summary>Numbers stand alone, with some white space around them where the layout of a page is kept.</summary>
    private const int LongestLine = 120;
    private readonly string source;
    private readonly Dictionary<int, int> linesOfTotal = [];

    /// <summary>The end of the first line that ends as paragraphs and formulas do.</summary>
    private int firstParagraph = int.MaxValue;

    private PageTotals(string source) => this.source = source;

    /// <summary>Counts the lines that may be numbers of pages, by the number of all pages.</summary>
    public static PageTotals Find(string source, List<SourceLine> lines)
    {
        var totals = new PageTotals(source);
        foreach (var line in lines)
        {
            if (
                line.End - line.Start <= LongestLine
                && source.IndexOf('/', line.Start, line.End - line.Start) > line.Start
                && totals.Read(LineTrimmer.Trim(source, line)) is var (_, total)
            )
            {
                totals.linesOfTotal[total] = totals.linesOfTotal.TryGetValue(total, out var count) ? count + 1 : 1;
            }
        }

        if (totals.linesOfTotal.Count > 0)
        {
            var first = lines.Find(line => totals.EndsParagraph(LineTrimmer.Trim(source, line)));
            totals.firstParagraph = first.End > 0 ? first.End : int.MaxValue;
        }

        return totals;
    }

    /// <summary>Whether a line is a number with a slash that is none of a page.</summary>
    public bool IsNumberOfResolution(TextSpan line) =>
        line.Start < firstParagraph
        && Read(line) is var (number, total)
        && (number > total || number >= FirstThatHasOthers && linesOfTotal[total] == 1);

    private bool EndsParagraph(TextSpan line) =>
        !line.IsEmpty && source[line.End - 1] is ',' or ';' or ':' or '，' or '；' or '：' or '،' or '؛';

    private (int Number, int Total)? Read(TextSpan line)
    {
        if (line.IsEmpty || line.Length > "9999/9999".Length || !Characters.IsDigit(source[line.Start]))
        {
            return null;
        }

        var digits = FoldedText.ReadDigits(source, line.Start, out var number);
        var slash = line.Start + digits;
        return
            digits > 0
            && slash < line.End
            && source[slash] == '/'
            && FoldedText.ReadDigits(source, slash + 1, out var total) is > 0 and var rest
            && slash + 1 + rest == line.End
            ? (number, total)
            : null;
    }
}
