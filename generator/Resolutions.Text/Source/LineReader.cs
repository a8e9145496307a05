namespace Resolutions.Text;

/// <summary>Divides a source into lines, at every line break and form feed. A form feed has a line of its own.</summary>
internal static class LineReader
{
    private const char FormFeed = '\f';

    /// <summary>Whether a form feed stands in place of the line, which parts two pages.</summary>
    public static bool EndsPage(string source, SourceLine line) => line.End < line.Next && source[line.End] == FormFeed;

    public static List<SourceLine> Read(string source)
    {
        var lines = new List<SourceLine>(source.Length / 64 + 4);
        var start = 0;
        for (var end = 0; end < source.Length; end++)
        {
            if (IsBreak(source[end]))
            {
                if (source[end] == FormFeed && end > start)
                {
                    lines.Add(new SourceLine(start, end, end));
                    start = end;
                }

                var crlf = source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n';
                var next = end + (crlf ? 2 : 1);
                lines.Add(new SourceLine(start, end, next));
                start = next;
                end = next - 1;
            }
        }

        if (start < source.Length)
        {
            lines.Add(new SourceLine(start, source.Length, source.Length));
        }

        return lines;
    }

    /// <summary>Whether a line ends at the character.</summary>
    public static bool IsBreak(char c) =>
        c < '\u0085' ? c is >= '\n' and <= '\r' : c is '\u0085' or '\u2028' or '\u2029';
}
