namespace Resolutions.Text;

/// <summary>Recognizes a line that is nothing but the symbol of a resolution, as in mastheads and page headers.</summary>
internal static class PrintedSymbol
{
    /// <summary>The number that the symbol of a resolution holds, or <see langword="null"/> where the line is no such symbol.</summary>
    public static ResolutionNumber? Read(string line)
    {
        var series = line.IndexOf("/RES/", StringComparison.Ordinal);
        if (series < 1 || line[0] is < 'A' or > 'Z')
        {
            return null;
        }

        for (var i = 0; i < series; i++)
        {
            if (line[i] is not (>= 'A' and <= 'Z' or >= '0' and <= '9' or '/' or '.'))
            {
                return null;
            }
        }

        var start = series + "/RES/".Length;
        return start + ResolutionNumber.Read(line, start, out var number) == line.Length ? number : null;
    }
}
