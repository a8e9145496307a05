namespace Resolutions.Text;

/// <summary>Takes the rows apart in which a converter set a masthead: <c>| Eightieth session | | |</c>.</summary>
internal static class TableCells
{
    /// <summary>The lines, with each cell that holds something as a line of its own.</summary>
    public static List<TextSpan> Divide(string source, List<TextSpan> lines, InlineReader inlines)
    {
        var divided = new List<TextSpan>(lines.Count);
        foreach (var line in lines)
        {
            if (line.IsEmpty || source[line.Start] != '|')
            {
                divided.Add(line);
                continue;
            }

            for (var at = line.Start; at < line.End; )
            {
                var separator = at;
                while (at < line.End && IsSeparator(source, at))
                {
                    at++;
                }

                var frame = LineTrimmer.Trim(source, separator, at);
                inlines.ReadMarker(TokenKind.Furniture, frame);
                var cell = at;
                while (at < line.End && source[at] != '|')
                {
                    at++;
                }

                if (LineTrimmer.Trim(source, cell, at) is { IsEmpty: false } words)
                {
                    divided.Add(words);
                }
            }
        }

        return divided;
    }

    /// <summary>A bar, a blank beside it, or the hyphens and colons of a rule.</summary>
    private static bool IsSeparator(string source, int at) =>
        source[at] == '|'
        || Characters.IsBlank(source[at])
        || source[at] is '-' or ':' && at > 0 && source[at - 1] is '|' or '-' or ':';
}
