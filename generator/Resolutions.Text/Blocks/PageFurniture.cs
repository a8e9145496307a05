namespace Resolutions.Text;

/// <summary>Recognizes lines that belong to a page or a converter, not to the text.</summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 24;

    /// <summary>Whether a line is a rule, a page number or a comment of a converter.</summary>
    public static bool IsFurniture(string source, TextSpan line) =>
        IsComment(source, line) || IsRule(source, line) || IsPageNumber(source, line);

    private static bool IsComment(string source, TextSpan line) =>
        line.Length >= 7
        && string.CompareOrdinal(source, line.Start, "<!--", 0, 4) == 0
        && string.CompareOrdinal(source, line.End - 3, "-->", 0, 3) == 0;

    private static bool IsRule(string source, TextSpan line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] is not ('_' or '-' or '*' or '\\' or '—' or '–' or '=' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number, a number of a total (<c>2/9</c>) or a job number (<c>23-25816</c>), or several of them, alone on a line.</summary>
    private static bool IsPageNumber(string source, TextSpan line)
    {
        if (line.Length > LongestPageNumber || line.IsEmpty)
        {
            return false;
        }

        var follows = false;
        for (var i = line.Start; i < line.End; i++)
        {
            var isDigit = source[i] is >= '0' and <= '9';
            var isInside = follows && i < line.End - 1 && source[i] is '/' or '-' or ' ';
            if (!isDigit && !isInside)
            {
                return false;
            }

            follows = isDigit;
        }

        return true;
    }
}
