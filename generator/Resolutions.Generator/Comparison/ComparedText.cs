namespace Resolutions.Generator;

/// <summary>The words of a paragraph or footnote in one version, of which the cited symbols are compared.</summary>
/// <param name="Version">The version.</param>
/// <param name="Path">The path of the paragraph or footnote.</param>
/// <param name="Text">Its words, without those of its parts.</param>
internal sealed record ComparedText(VersionOutline Version, string Path, string Text)
{
    /// <summary>The language, in English.</summary>
    public string Language => Version.Language;

    /// <summary>The cited symbols that the other text lacks, in order.</summary>
    public string[] SymbolsMissingIn(ComparedText other) =>
        [
            .. CitedSymbols
                .In(Text)
                .Except(CitedSymbols.In(other.Text))
                .OrderBy(static symbol => symbol, StringComparer.Ordinal),
        ];

    /// <summary>The place of the first of some symbols, or of the paragraph or footnote.</summary>
    public VersionPlace PlaceOf(string[] symbols) => new(Version.Place, Path, symbols.FirstOrDefault() ?? "");
}
