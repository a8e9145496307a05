using System.Collections.Immutable;

namespace Resolutions.Generator;

/// <summary>Puts the resolutions of a project and those of its references together.</summary>
internal static class CatalogBuilder
{
    public static CatalogModel Build(
        ResolutionIndex index,
        ImmutableArray<ReferencedAssembly> references,
        string ns,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entries = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        var typeNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (IndexEntry own in index.Accepted)
        {
            var entry = new CatalogEntry(own.Symbol, ns + "." + own.TypeName);
            entries.Add(entry.Key, entry);
            typeNames.Add(entry.TypeName);
        }

        var findings = new List<DiagnosticInfo>();
        foreach (
            IGrouping<string, Offer> offers in Offers(references).GroupBy(static offer => offer.Resolution.TypeName)
        )
        {
            Offer first = offers.First();
            Offer? other = offers.FirstOrDefault(offer => offer.Assembly != first.Assembly);

            // In this project the name means the project's own type, whatever the references have.
            if (typeNames.Contains(offers.Key))
            {
                continue;
            }

            if (other is not null)
            {
                findings.Add(
                    DiagnosticInfo.OfProject(RuleIds.AmbiguousReference, offers.Key, first.Assembly, other.Assembly)
                );
                continue;
            }

            var entry = new CatalogEntry(first.Resolution.Symbol, offers.Key)
            {
                Cites = first.Resolution.Cites,
                Places = first.Resolution.Places,
            };
            if (!entries.ContainsKey(entry.Key))
            {
                entries.Add(entry.Key, entry);
            }
        }

        return new(
            entries.Values.OrderBy(static entry => entry.Key, StringComparer.Ordinal).ToEquatableArray(),
            findings.ToEquatableArray()
        );
    }

    /// <summary>What the references offer, in an order that does not depend on that of the references.</summary>
    private static IEnumerable<Offer> Offers(ImmutableArray<ReferencedAssembly> references) =>
        references
            .SelectMany(static assembly =>
                assembly.Resolutions.Select(resolution => new Offer(assembly.Name, resolution))
            )
            .OrderBy(static offer => offer.Assembly, StringComparer.Ordinal)
            .ThenBy(static offer => offer.Resolution.TypeName, StringComparer.Ordinal)
            .ThenBy(static offer => offer.Resolution.Symbol, StringComparer.Ordinal);

    private sealed record Offer(string Assembly, ReferencedResolution Resolution);
}
