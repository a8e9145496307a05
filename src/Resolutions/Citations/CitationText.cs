using System.Globalization;

namespace Resolutions;

/// <summary>
/// How provisions are identified and cited. The generator writes constants with this code, and <c>Paragraph</c> and
/// <c>Footnote</c> answer with it, so both always say the same.
/// </summary>
internal static class CitationText
{
    /// <summary>The path that opens with this stands for a preambular paragraph.</summary>
    public const string Preambular = "PP";

    /// <summary>The path that opens with this stands for an operative paragraph.</summary>
    public const string Operative = "OP";

    /// <summary>The path that opens with this stands for a footnote.</summary>
    public const string Footnote = "Fn";

    /// <summary>The identifier, such as <c>A/RES/78/132 OP12(a)(i)</c>.</summary>
    public static string Id(string symbol, string path) => symbol + " " + path;

    /// <summary>The path of a footnote, such as <c>Fn15</c>.</summary>
    public static string FootnotePath(int number) => Footnote + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The citation of a footnote, such as <c>A/RES/78/132, footnote 15</c>.</summary>
    public static string OfFootnote(string symbol, int number) =>
        symbol + ", footnote " + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The citation of a paragraph, such as <c>A/RES/78/132, para. 12 (a) (i)</c> for the path <c>OP12(a)(i)</c> and
    /// <c>A/RES/78/132, third preambular paragraph</c> for <c>PP3</c>.
    /// </summary>
    public static string OfParagraph(string symbol, string path)
    {
        int open = path.IndexOf('(');
        if (open < 0)
        {
            return symbol + ", " + InWords(path);
        }

        string labels = path.Substring(open).Replace(")(", ") (");
        return symbol + ", " + InWords(path.Substring(0, open)) + " " + labels;
    }

    private static string InWords(string path)
    {
        if (path.StartsWith(Operative, StringComparison.Ordinal))
        {
            string label = path.Substring(Operative.Length);
            return "para. " + label;
        }

        if (path.StartsWith(Preambular, StringComparison.Ordinal))
        {
            string label = path.Substring(Preambular.Length);
            return int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? EnglishOrdinal.Of(number) + " preambular paragraph"
                : "preambular paragraph " + label;
        }

        return path;
    }
}
