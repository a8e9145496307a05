using System.Globalization;

namespace Resolutions;

/// <summary>
/// How provisions are identified and cited. The generator writes constants with this code, and <c>Paragraph</c> and
/// <c>Footnote</c> answer with it, so both always say the same.
/// </summary>
/// <remarks>See <see cref="ProvisionPath"/> for what a path is.</remarks>
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

    /// <summary>The part of a path that opens with this stands for one of several resolutions under one number.</summary>
    public const string Lettered = "Part";

    /// <summary>The part of a path that opens with this stands for an embedded text; for the only one when nothing follows.</summary>
    public const string Embedded = "Embedded";

    /// <summary>The part of a path that opens with this stands for a list whose numbers begin again.</summary>
    public const string List = "List";

    /// <summary>The path that opens with this stands for a footnote.</summary>
    public const string Footnote = "Fn";

    /// <summary>The label of the annex or embedded text that is the only one.</summary>
    public const string OnlyLabel = "1";

    /// <summary>The identifier, such as <c>S/RES/1718 (2006) OP8(a)(i)</c> or <c>A/RES/70/1 Annex1.Para4</c>.</summary>
    public static string Id(string symbol, string path) =>
        symbol + " " + string.Join(".", ProvisionPath.Split(path).Select(Numbered));

    /// <summary>
    /// The path of a footnote: <c>Fn15</c>, with a sign <c>FnStar1</c> for <c>*</c>, <c>FnStar2</c> for <c>**</c>, <c>FnDagger1</c> for
    /// <c>†</c> and <c>FnDagger2</c> for <c>‡</c>.
    /// </summary>
    public static string FootnotePath(string label) =>
        Footnote
        + label switch
        {
            "†" => "Dagger1",
            "‡" => "Dagger2",
            _ when label.Length > 0 && label[0] == '*' => "Star" + label.Length.ToString(CultureInfo.InvariantCulture),
            _ => label,
        };

    /// <summary>The citation of a footnote, such as <c>A/RES/78/132, footnote 15</c> or <c>A/RES/78/132, footnote *</c>.</summary>
    public static string OfFootnote(string symbol, string label) => symbol + ", footnote " + label;

    /// <summary>
    /// The citation of a provision, such as <c>S/RES/1718 (2006), para. 8 (a) (i)</c> for the path <c>OP8(a)(i)</c>,
    /// <c>A/RES/78/132, third preambular paragraph</c> for <c>PP3</c>, <c>A/RES/63/250, sect. II, para. 3</c> for
    /// <c>SectionII.OP3</c>, <c>A/RES/63/117, annex, article 15, para. 2</c> for <c>Annex.Article15.Para2</c> and
    /// <c>A/RES/57/270 B, para. 3</c> for <c>PartB.OP3</c>.
    /// </summary>
    public static string OfProvision(string symbol, string path)
    {
        string[] parts = [.. ProvisionPath.Split(path)];
        bool isInPart = ProvisionWords.LabelAfter(Lettered, parts[0]) is not null;
        return string.Join(
            ", ",
            parts
                .Skip(isInPart ? 1 : 0)
                .Where(static part => !ProvisionPath.IsUnnamed(part))
                .Select(ProvisionWords.Of)
                .Prepend(isInPart ? SymbolOfPart(symbol, parts[0].Substring(Lettered.Length)) : symbol)
        );
    }

    /// <summary>
    /// The symbol of one of several resolutions under one number: the letter follows the number, as in <c>A/RES/57/270 B</c> and
    /// <c>A/RES/1721 A (XVI)</c>.
    /// </summary>
    private static string SymbolOfPart(string symbol, string letter)
    {
        int session = symbol.Length > 0 && symbol[symbol.Length - 1] == ')' ? symbol.LastIndexOf('(') : -1;
        return session <= 0 ? symbol + " " + letter
            : symbol[session - 1] == ' ' ? symbol.Insert(session, letter + " ")
            : symbol.Insert(session, " " + letter + " ");
    }

    private static string Numbered(string part)
    {
        string named = ProvisionPath.Named(part);
        return named is Annex or Embedded ? named + OnlyLabel : named;
    }
}
