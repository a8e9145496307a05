using System.Collections.Immutable;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The types of all resolutions that a project can name, with their provisions.</summary>
/// <param name="Types">The types of resolutions, and the places in those of referenced assemblies.</param>
/// <param name="Files">The places in the files of the project.</param>
/// <param name="Index">Which resolution of which file has which type.</param>
internal sealed record LinkTable(
    EquatableArray<CatalogEntry> Types,
    EquatableArray<LinkableFile> Files,
    ResolutionIndex Index
)
{
    private Dictionary<string, string>? types;
    private Dictionary<(string Key, string Path), string>? places;
    private Dictionary<string, ProvisionPathSet>? paths;

    public static LinkTable Create(
        CatalogModel catalog,
        ResolutionIndex index,
        ImmutableArray<LinkableFile> files,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(catalog.Entries, files.ToEquatableArray(), index);
    }

    /// <summary>The type of a resolution, or <see langword="null"/>.</summary>
    public string? FindType(string key)
    {
        types ??= Types.ToDictionary(static type => type.Key, static type => type.TypeName, StringComparer.Ordinal);
        return types.TryGetValue(key, out string? name) ? name : null;
    }

    /// <summary>The type of a provision inside that of its resolution, or <see langword="null"/>.</summary>
    public string? FindPlace(string key, string path)
    {
        places ??= ReadPlaces();
        return places.TryGetValue((key, LinkPath.Of(path)), out string? name) ? name : null;
    }

    /// <summary>Whether a resolution that there is a type for lacks a provision. Of any other document the answer is no.</summary>
    /// <param name="key">The key of its symbol.</param>
    /// <param name="path">The path of the provision.</param>
    /// <param name="isIdentifier">Whether the path is written as identifiers are.</param>
    public bool Lacks(string key, string path, bool isIdentifier = false)
    {
        paths ??= ReadPaths();
        return paths.TryGetValue(key, out ProvisionPathSet? known) && known.Lacks(LinkPath.Of(path), isIdentifier);
    }

    /// <summary>The provision of a resolution that a path, which it lacks, is most like; <see langword="null"/> where none is.</summary>
    public string? Nearest(string key, string path)
    {
        places ??= ReadPlaces();
        return NearestProvision.Find(
            LinkPath.Of(path),
            places.Keys.Where(place => place.Key == key).Select(static place => place.Path)
        );
    }

    /// <summary>Whether the other table says the same.</summary>
    public bool Equals(LinkTable? other) =>
        other is not null && Types.Equals(other.Types) && Files.Equals(other.Files) && Index.Equals(other.Index);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Types.GetHashCode() * 31) + Files.GetHashCode());

    /// <summary>The places of every resolution in all its language versions, which its type has together.</summary>
    private Dictionary<(string Key, string Path), string> ReadPlaces()
    {
        ILookup<string, EquatableArray<EquatableArray<LinkablePlace>>> files = Files.ToLookup(
            static file => file.Path,
            static file => file.Resolutions,
            StringComparer.Ordinal
        );
        var found = new Dictionary<(string Key, string Path), string>();
        foreach (IndexEntry entry in Index.Accepted)
        {
            Add(SymbolKey.Of(entry.Symbol), entry.Versions.SelectMany(version => version.In(files)));
        }

        foreach (CatalogEntry type in Types)
        {
            Add(type.Key, type.Places);
        }

        return found;

        void Add(string key, IEnumerable<LinkablePlace> all)
        {
            foreach (LinkablePlace place in all)
            {
                if (!found.ContainsKey((key, place.Path)))
                {
                    found.Add((key, place.Path), place.TypeName);
                }
            }
        }
    }

    private Dictionary<string, ProvisionPathSet> ReadPaths()
    {
        places ??= ReadPlaces();
        var sets = new Dictionary<string, ProvisionPathSet>(StringComparer.Ordinal);
        foreach ((string key, string path) in places.Keys)
        {
            if (!sets.TryGetValue(key, out ProvisionPathSet? set))
            {
                sets.Add(key, set = new ProvisionPathSet());
            }

            set.Add(path);
        }

        return sets;
    }
}
