namespace Resolutions.Generator;

/// <summary>Paths of provisions in the one form in which citations and the provisions themselves meet.</summary>
/// <remarks>
/// A text does not say what it cites: “paragraph 41” may be one of an embedded text, which citations need not name, and “the annex”
/// may be annex I.
/// </remarks>
internal static class LinkPath
{
    public static string Of(string path) =>
        string.Join(".", ProvisionPath.Split(path).Where(static part => !ProvisionPath.IsUnnamed(part)).Select(Part));

    private static string Part(string part) =>
        part == CitationText.Annex ? CitationText.Annex + CitationText.OnlyLabel
        : part.StartsWith(CitationText.AnnexParagraph, StringComparison.Ordinal)
            ? CitationText.Operative + part.Substring(CitationText.AnnexParagraph.Length)
        : part;
}
