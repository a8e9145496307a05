namespace Resolutions.Text;

/// <summary>Divides a source into lines, at every line break and form feed.</summary>
internal static class LineReader
{
    public static List<SourceLine> Read(string source)
    {
        var lines = new List<SourceLine>(source.Length / 64 + 4);
        var start = 0;
        for (var end = 0; end < source.Length; end++)
        {
            if (IsBreak(source[end]))
            {
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

    private static bool IsBreak(char c) =>
        c < '\u0085' ? c is >= '\n' and <= '\r' : c is '\u0085' or '\u2028' or '\u2029';
}
