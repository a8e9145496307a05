namespace Resolutions.Generator;

/// <summary>All citations of a project and of the assemblies that it refers to, by what they cite.</summary>
internal sealed class CitationTable(IEnumerable<PlacedCitation> citations)
{
    private readonly ILookup<string, PlacedCitation> byId = citations
        .OrderBy(static citation => citation.Line == 0)
        .ThenBy(static citation => citation.Place, StringComparer.Ordinal)
        .ThenBy(static citation => citation.Line)
        .ToLookup(static citation => citation.Id, StringComparer.Ordinal);

    /// <summary>
    /// Whether a provision is cited in a way, or said not to apply. Who cites a paragraph cites its sub-paragraphs, and who cites each of these
    /// cites the paragraph. A citation of a whole resolution or section says nothing of each paragraph, but that none applies.
    /// </summary>
    public bool Covers(KnownResolution resolution, string path, CitationKind kind)
    {
        string id = CitationText.Id(resolution.Symbol, "") + path;
        bool isCited = EnclosingIds
            .Of(id, resolution.Symbol)
            .Any(enclosing =>
                byId[enclosing]
                    .Any(citation =>
                        citation is { Kind: CitationKind.NotApplicable, HasReason: true }
                        || (citation.Kind == kind && (citation.HasText || enclosing == id))
                    )
            );
        if (isCited)
        {
            return true;
        }

        string[] parts = [.. PartsOf(resolution, path)];
        return parts.Length > 0 && parts.All(part => Covers(resolution, part, kind));
    }

    /// <summary>The first place that plans a provision, or what it stands in; <see langword="null"/> where none does.</summary>
    public PlacedCitation? FindPlan(string id, string symbol) =>
        EnclosingIds
            .Of(id, symbol)
            .SelectMany(enclosing => byId[enclosing])
            .FirstOrDefault(static citation => citation.Kind == CitationKind.Planned);

    /// <summary>The sub-paragraphs of a paragraph, the paragraphs of an article, as far as they are in force.</summary>
    private static IEnumerable<string> PartsOf(KnownResolution resolution, string path) =>
        resolution
            .Provisions.Where(provision =>
                IsPart(provision.Path, path) && RequiredParagraphs.IsInForce(provision, resolution)
            )
            .Select(static provision => provision.Path);

    private static bool IsPart(string path, string whole) =>
        EnclosingIds.Of(path, symbol: "").Skip(1).FirstOrDefault() == whole;
}
