using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The language versions of one resolution, while the index is built.</summary>
internal sealed class IndexGroup(string symbol, string typeName, string hintName)
{
    private readonly List<VersionEntry> versions = [];

    /// <summary>The version in a language, or <see langword="null"/>.</summary>
    public VersionEntry? Find(Language language) => versions.Find(version => version.Language == language);

    public void Add(VersionEntry version) => versions.Add(version);

    /// <summary>The entry, with the preferred language first, and the others in the order of their names.</summary>
    /// <param name="preferred">The language that the project prefers; without it English is, and then what was found first.</param>
    public IndexEntry ToEntry(Language? preferred)
    {
        VersionEntry first =
            (preferred is { } language ? Find(language) : null) ?? Find(Language.English) ?? versions[0];
        return new(
            symbol,
            typeName,
            hintName,
            versions
                .OrderBy(version => version == first ? 0 : 1)
                .ThenBy(static version => version.Language)
                .ToEquatableArray()
        );
    }
}
