using System.Collections.Immutable;

namespace Resolutions.Generator;

/// <summary>Turns what every resolution of the catalog cites into who cites a document.</summary>
internal static class CitedDocuments
{
    public static EquatableArray<CitedDocument> Of(
        CatalogModel catalog,
        ResolutionIndex index,
        ImmutableArray<CitingFile> files,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        ILookup<string, EquatableArray<EquatableArray<string>>> byPath = files.ToLookup(
            static file => file.Path,
            static file => file.Resolutions,
            StringComparer.Ordinal
        );
        ILookup<string, VersionEntry> own = index
            .Accepted.SelectMany(static entry => entry.Versions, static (entry, version) => (entry.Symbol, version))
            .ToLookup(static pair => SymbolKey.Of(pair.Symbol), static pair => pair.version, StringComparer.Ordinal);
        return catalog
            .Entries.SelectMany(entry => CitesOf(entry).Select(cited => (Cited: cited, entry.TypeName)))
            .GroupBy(static pair => pair.Cited, static pair => pair.TypeName, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new CitedDocument(group.Key, group.ToEquatableArray()))
            .ToEquatableArray();

        IEnumerable<string> CitesOf(CatalogEntry entry) =>
            own.Contains(entry.Key)
                ? own[entry.Key].SelectMany(version => version.In(byPath)).Distinct(StringComparer.Ordinal)
                : entry.Cites;
    }
}
