namespace Resolutions.Generator;

/// <summary>Takes from the table of all types what the citations of one resolution need.</summary>
internal static class Linker
{
    /// <summary>The resolution with the types that it cites. What has no type is not among them.</summary>
    public static BoundResolution Link(BoundResolution resolution, LinkTable table, CancellationToken cancellationToken)
    {
        var links = new HashSet<ResolutionLink>();
        foreach (ResolutionModel version in resolution.Versions)
        {
            foreach (ReferenceModel reference in version.References)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reference.CitedFrom(version.Symbol) is { } symbol)
                {
                    links.UnionWith(Find(SymbolKey.Of(symbol), reference, table));
                }
            }
        }

        return resolution with
        {
            Links = links
                .OrderBy(static link => link.Key, StringComparer.Ordinal)
                .ThenBy(static link => link.Path, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    private static IEnumerable<ResolutionLink> Find(string key, ReferenceModel reference, LinkTable table)
    {
        if (table.FindType(key) is not { } typeName)
        {
            yield break;
        }

        yield return new(key, "", typeName);
        foreach (string path in reference.Paths)
        {
            if (table.FindPlace(key, path) is { } place)
            {
                yield return new(key, path, typeName + "." + place);
            }
        }
    }
}
