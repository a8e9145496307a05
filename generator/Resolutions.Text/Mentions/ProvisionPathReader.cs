namespace Resolutions.Text;

/// <summary>
/// Reads a provision that is named behind a symbol as identifiers name it (<c> OP27</c>, <c>#OP12(a)</c>, <c>, Annex2.Para4</c>), or by a sign
/// (<c> § 27</c>).
/// </summary>
internal static class ProvisionPathReader
{
    private static readonly string[] Names = ["OP", "PP", "Fn", "Para", "Annex", "Section", "Part", "Article"];

    /// <summary>How far letters of parts reach, parentheses included.</summary>
    private const int LongestPart = 8;

    /// <summary>Reads the path behind a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position behind the symbol.</param>
    /// <param name="path">The path; empty where there is none.</param>
    /// <returns>The position behind it.</returns>
    public static int Read(string text, int start, out string path)
    {
        path = "";
        var first = start;
        while (first < text.Length && text[first] is ' ' or ',' or '#' or '(')
        {
            first++;
        }

        if (first == start)
        {
            return start;
        }

        var end = ReadSign(text, first, out var digits) is > 0 and var behind ? behind : ReadNames(text, first);
        path =
            digits > 0 ? "OP" + text.Substring(digits, end - digits)
            : end > 0 ? text.Substring(first, end - first)
            : "";
        return end > 0 ? end : start;
    }

    /// <summary>Reads the sign of a paragraph and its number, and says where the number begins.</summary>
    private static int ReadSign(string text, int start, out int digits)
    {
        digits = 0;
        if (start >= text.Length || text[start] is not ('§' or '¶'))
        {
            return 0;
        }

        var number = FoldedText.SkipBlanks(text, start + 1);
        var end = number;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        digits = end > number ? number : 0;
        return end > number ? ReadParts(text, end) : 0;
    }

    private static int ReadNames(string text, int start)
    {
        var end = ReadName(text, start);
        while (end > 0 && end < text.Length && text[end] == '.' && ReadName(text, end + 1) is > 0 and var inner)
        {
            end = inner;
        }

        return end;
    }

    /// <summary>The end of a name with its number, and the letters of parts behind it; 0 where there is none.</summary>
    private static int ReadName(string text, int start)
    {
        var name = Array.Find(Names, name => string.CompareOrdinal(text, start, name, 0, name.Length) == 0);
        if (name is null)
        {
            return 0;
        }

        var label = start + name.Length;
        var end = label;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        {
            end++;
        }

        var isRead = name switch
        {
            "Annex" => end == label || IsNumeral(text[label]),
            "Section" or "Part" => end > label && text[label] is >= 'A' and <= 'Z',
            _ => end > label && text[label] is >= '0' and <= '9',
        };
        return isRead ? ReadParts(text, end) : 0;
    }

    private static int ReadParts(string text, int at)
    {
        while (
            at + 1 < text.Length
            && text[at] == '('
            && char.IsLetterOrDigit(text[at + 1])
            && text.IndexOf(')', at, Math.Min(LongestPart, text.Length - at)) is > 0 and var close
        )
        {
            at = close + 1;
        }

        return at;
    }

    private static bool IsNumeral(char c) => c is >= '0' and <= '9' or 'I' or 'V' or 'X';
}
