using System.Globalization;

namespace Resolutions;

/// <summary>
/// How provisions are identified and cited. The generator writes constants with this code, and <c>Paragraph</c> and
/// <c>Footnote</c> answer with it, so both always say the same.
/// </summary>
/// <remarks>
/// A path names a provision in its resolution: the sections and annexes that it stands in, outermost first, and then itself,
/// separated by dots, such as <c>Annex2.SectionI.Para4(a)</c>. The only annex of a resolution has no number in the path, as it
/// has none in print, so that the path alone tells <c>annex</c> from <c>annex I</c>; the identifier always has the number.
/// </remarks>
internal static class CitationText
{
    /// <summary>The part of a path that opens with this stands for a preambular paragraph.</summary>
    public const string Preambular = "PP";

    /// <summary>The part of a path that opens with this stands for an operative paragraph.</summary>
    public const string Operative = "OP";

    /// <summary>The part of a path that opens with this stands for a paragraph of an annex.</summary>
    public const string AnnexParagraph = "Para";

    /// <summary>The part of a path that opens with this stands for a section.</summary>
    public const string Section = "Section";

    /// <summary>The part of a path that opens with this stands for an annex; for the only one when nothing follows.</summary>
    public const string Annex = "Annex";

    /// <summary>The path that opens with this stands for a footnote.</summary>
    public const string Footnote = "Fn";

    /// <summary>The label of the annex that is the only one.</summary>
    public const string OnlyAnnexLabel = "1";

    private const char Separator = '.';

    /// <summary>The identifier, such as <c>A/RES/78/132 OP12(a)(i)</c> or <c>A/RES/70/1 Annex1.Para4</c>.</summary>
    public static string Id(string symbol, string path) =>
        symbol + " " + string.Join(".", path.Split(Separator).Select(Numbered));

    /// <summary>The path of a footnote, such as <c>Fn15</c>.</summary>
    public static string FootnotePath(int number) => Footnote + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The path of what has the given path in a section or annex, such as <c>SectionII.OP3</c>.</summary>
    public static string PathIn(string container, string path) => container + Separator + path;

    /// <summary>The citation of a footnote, such as <c>A/RES/78/132, footnote 15</c>.</summary>
    public static string OfFootnote(string symbol, int number) =>
        symbol + ", footnote " + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The citation of a paragraph, section or annex, such as <c>A/RES/78/132, para. 12 (a) (i)</c> for the path
    /// <c>OP12(a)(i)</c>, <c>A/RES/78/132, third preambular paragraph</c> for <c>PP3</c>, <c>A/RES/63/250, sect. II, para. 3</c>
    /// for <c>SectionII.OP3</c> and <c>A/RES/70/1, annex, para. 4</c> for <c>Annex.Para4</c>.
    /// </summary>
    public static string OfProvision(string symbol, string path) =>
        symbol + ", " + string.Join(", ", path.Split(Separator).Select(InWords));

    private static string Numbered(string part) => part == Annex ? Annex + OnlyAnnexLabel : part;

    private static string InWords(string part)
    {
        int open = part.IndexOf('(');
        return open < 0
            ? NameInWords(part)
            : NameInWords(part.Substring(0, open)) + " " + part.Substring(open).Replace(")(", ") (");
    }

    private static string NameInWords(string name) =>
        LabelAfter(Operative, name) is { } operative ? "para. " + operative
        : LabelAfter(AnnexParagraph, name) is { } paragraph ? "para. " + paragraph
        : LabelAfter(Preambular, name) is { } ordinal ? PreambularInWords(ordinal)
        : LabelAfter(Section, name) is { } section ? "sect. " + section
        : LabelAfter(Annex, name) is { } annex ? AnnexInWords(annex)
        : name;

    private static string PreambularInWords(string label) =>
        IsNumber(label, out int number)
            ? EnglishOrdinal.Of(number) + " preambular paragraph"
            : "preambular paragraph " + label;

    private static string AnnexInWords(string label) =>
        label.Length == 0 ? "annex"
        : IsNumber(label, out int number) ? "annex " + RomanNumeral.Of(number)
        : "annex " + label;

    private static bool IsNumber(string label, out int number) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string? LabelAfter(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : null;
}
