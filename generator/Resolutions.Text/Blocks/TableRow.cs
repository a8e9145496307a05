namespace Resolutions.Text;

/// <summary>Recognizes the rows of a table that a converter wrote with bars: <c>| a | b |</c>.</summary>
internal static class TableRow
{
    /// <summary>Whether the line is a row.</summary>
    public static bool IsRow(string source, TextSpan line) =>
        line.Length >= 3 && source[line.Start] == '|' && source[line.End - 1] == '|';

    /// <summary>Whether the line only parts the head of a table from its body: <c>|---|:-:|</c>.</summary>
    public static bool IsRule(string source, TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] is not ('|' or '-' or ':' or ' '))
            {
                return false;
            }
        }

        return IsRow(source, line) && source.IndexOf('-', line.Start, line.Length) >= 0;
    }

    /// <summary>The end of the cell that begins at a position: the next bar that is not escaped.</summary>
    public static int EndOfCell(string source, int start, TextSpan line)
    {
        var at = start;
        while (at < line.End && (source[at] != '|' || at > line.Start && source[at - 1] == '\\'))
        {
            at++;
        }

        return at;
    }
}
