namespace Resolutions.Generator;

/// <summary>How English texts cite what a reference points to: a document, a provision of it, or a footnote.</summary>
internal static class CitedPlaceWords
{
    public static string Of(string symbol, string path) =>
        path.Length == 0 ? symbol
        : ProvisionWords.LabelAfter(CitationText.Footnote, path) is { } label && label.All(char.IsDigit)
            ? CitationText.OfFootnote(symbol, label)
        : CitationText.OfProvision(symbol, path);
}
