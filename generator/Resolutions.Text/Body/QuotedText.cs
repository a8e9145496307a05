namespace Resolutions.Text;

/// <summary>
/// Finds the end of a text that is quoted behind a colon, such as the new wording of a rule: its numbers are none of the resolution's. Each
/// of its paragraphs may open with a quotation mark, and only the last one ends with one.
/// </summary>
internal sealed class QuotedText(string source, LanguageTable table)
{
    private const string Openings = "“«「『„\"";
    private const string Closings = "”»」』“\"";

    /// <summary>How many lines a quoted text may have.</summary>
    private const int MostLines = 1000;

    /// <summary>Where the last search ended that found no end, before which none is tried again.</summary>
    private int failedBefore;

    /// <summary>The end of the quoted text that a line opens, or -1.</summary>
    /// <param name="lines">The lines of the running text, trimmed.</param>
    /// <param name="first">The index of the line.</param>
    public int Find(List<(TextSpan Span, bool OpensBlock)> lines, int first)
    {
        var style = StyleOf(lines[first].Span);
        if (style < 0 || lines[first].Span.Start < failedBefore)
        {
            return -1;
        }

        var depth = 0;
        var last = Math.Min(lines.Count, first + MostLines) - 1;
        for (var i = first; i <= last; i++)
        {
            var (span, opensBlock) = lines[i];
            var at = span.Start + DressLength(span);
            var repeats = depth > 0 && StyleOf(span) == style;
            at += repeats && (opensBlock || Terminators.Introduces(source, lines[i - 1].Span)) ? 1 : 0;
            for (; at < span.End; at++)
            {
                Work.Count();
                if (source[at] == Closings[style] && depth > 0)
                {
                    depth--;
                    if (depth == 0)
                    {
                        return EndsWithMarks(at + 1, span.End) ? span.End : -1;
                    }
                }
                else if (source[at] == Openings[style])
                {
                    depth++;
                }
            }
        }

        failedBefore = lines[last].Span.End;
        return -1;
    }

    /// <summary>Whether the character opens a quotation.</summary>
    public static bool IsOpening(char c) => Openings.IndexOf(c) >= 0;

    /// <summary>Whether a line opens with a quotation mark.</summary>
    public bool Opens(TextSpan line) => StyleOf(line) >= 0;

    /// <summary>
    /// Whether a line opens a quoted text that is no list of parts: the letters of those are letters of the paragraph.
    /// </summary>
    public bool OpensText(TextSpan line) =>
        Opens(line) && MarkerReader.Read(source, line, table) is null or { IsParagraphNumber: true };

    private int StyleOf(TextSpan line) =>
        line.Start + DressLength(line) is var at && at < line.End ? Openings.IndexOf(source[at]) : -1;

    private int DressLength(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && source[at] is '*' or '_')
        {
            at++;
        }

        return at - line.Start;
    }

    /// <summary>Whether nothing but marks and indicators stands behind the quotation.</summary>
    private bool EndsWithMarks(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLetter(source[at]))
            {
                return false;
            }
        }

        return true;
    }
}
