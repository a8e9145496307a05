using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes what a text cites into documentation: types where there are some, addresses of official documents otherwise.</summary>
internal sealed class ReferenceDocumentation
{
    private readonly Dictionary<(string Key, string Path), string> types = [];

    /// <param name="links">The types that the citations of the resolution can point to.</param>
    public ReferenceDocumentation(EquatableArray<ResolutionLink> links)
    {
        foreach (ResolutionLink link in links)
        {
            types.Add((link.Key, link.Path), link.TypeName);
        }
    }

    /// <summary>What the references of a text cite, each document and provision once, in reading order.</summary>
    /// <param name="references">The references.</param>
    /// <param name="resolution">The resolution that they stand in.</param>
    public string[] Of(IEnumerable<ReferenceModel> references, ResolutionModel resolution) =>
        [.. references.SelectMany(reference => Of(reference, resolution)).Distinct(StringComparer.Ordinal)];

    /// <summary>A document as a whole.</summary>
    /// <param name="symbol">Its symbol.</param>
    /// <param name="language">The language in which its address shows it.</param>
    public string See(string symbol, Language language) => See(symbol, "", language);

    private IEnumerable<string> Of(ReferenceModel reference, ResolutionModel resolution)
    {
        if (reference.CitedFrom(resolution.Symbol) is not { } symbol)
        {
            return [];
        }

        return reference.Targets.Count == 0
            ? [See(symbol, resolution.Language)]
            : reference.Targets.Select(target =>
                target.Through is { } last
                    ? See(symbol, target.Path, resolution.Language) + "–" + See(symbol, last, resolution.Language)
                    : See(symbol, target.Path, resolution.Language)
            );
    }

    private string See(string symbol, string path, Language language)
    {
        string key = SymbolKey.Of(symbol);
        string words = XmlText.Escape(CitedPlaceWords.Of(symbol, path));
        return types.TryGetValue((key, path), out string? type) || types.TryGetValue((key, ""), out type)
            ? $"<see cref=\"global::{type}\">{words}</see>"
            : $"<see href=\"{DocumentUrl.Of(language, symbol)}\">{words}</see>";
    }
}
