namespace Resolutions.Text;

/// <summary>Divides a source into lines, at every line break and form feed.</summary>
internal static class LineReader
{
    private static readonly char[] Breaks = ['\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    public static List<SourceLine> Read(string source)
    {
        var lines = new List<SourceLine>(source.Length / 64 + 4);
        var start = 0;
        while (start < source.Length)
        {
            var end = source.IndexOfAny(Breaks, start);
            if (end < 0)
            {
                lines.Add(new SourceLine(start, source.Length, source.Length));
                break;
            }

            var crlf = source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n';
            var next = end + (crlf ? 2 : 1);
            lines.Add(new SourceLine(start, end, next));
            start = next;
        }

        return lines;
    }
}
