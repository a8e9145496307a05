namespace Resolutions.Tool;

/// <summary>The provisions and footnotes that a caller wants to see, and which of them were found.</summary>
/// <param name="names">Places such as <c>OP12(a)</c>, with or without the symbol of the resolution; none for everything.</param>
internal sealed class ProvisionSelection(IReadOnlyList<string> names)
{
    private const int MostSuggestions = 5;
    private readonly Dictionary<string, string> wanted = names
        .DistinctBy(ProvisionKey.Of)
        .ToDictionary(ProvisionKey.Of, StringComparer.Ordinal);
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly List<string> similar = [];

    /// <summary>The names that no text had.</summary>
    public IEnumerable<string> Missing =>
        wanted.Where(each => !found.Contains(each.Key)).Select(static each => each.Value);

    /// <summary>Places in the texts that end as a missing name does.</summary>
    public IEnumerable<string> SimilarTo(string name) =>
        similar.Where(path => EndsWith(path, ProvisionKey.Of(name))).Distinct().Take(MostSuggestions);

    /// <summary>What is wanted of a text; <see langword="null"/> where it has nothing of it and is not at fault.</summary>
    public TextReport? Of(TextReport text)
    {
        if (wanted.Count == 0)
        {
            return text;
        }

        ResolutionReport[] resolutions = [.. text.Resolutions.Select(Of).OfType<ResolutionReport>()];
        Place[] places = [.. resolutions.SelectMany(PlacesOf)];
        DiagnosticReport[] diagnostics =
        [
            .. text.Diagnostics.Where(each => each.IsError || places.Any(place => Contains(place, each.Place))),
        ];
        return resolutions.Length == 0 && diagnostics.Length == 0
            ? null
            : text with
            {
                Resolutions = resolutions,
                Diagnostics = diagnostics,
            };
    }

    private ResolutionReport? Of(ResolutionReport resolution)
    {
        ProvisionReport[] provisions = [.. resolution.Provisions.SelectMany(Find)];
        HashSet<string> labels = [.. provisions.SelectMany(NotesOf)];
        FootnoteReport[] footnotes =
        [
            .. resolution.Footnotes.Where(note => IsWanted(note.Path, note.Id) || labels.Contains(note.Label)),
        ];
        return provisions.Length == 0 && footnotes.Length == 0
            ? null
            : resolution with
            {
                HeaderLines = [],
                EnactingFormula = "",
                Provisions = provisions,
                ClosingLines = [],
                Footnotes = footnotes,
            };
    }

    /// <summary>A provision that is wanted, with all in it, or what is wanted of all in it.</summary>
    private IEnumerable<ProvisionReport> Find(ProvisionReport provision)
    {
        if (provision is not { Path: { } path, Id: { } id } || !IsWanted(path, id))
        {
            return provision.Provisions.SelectMany(Find);
        }

        // What is shown in it counts as found.
        foreach (ProvisionReport inside in provision.Provisions)
        {
            _ = Find(inside).Count();
        }

        return [provision];
    }

    private bool IsWanted(string path, string id)
    {
        if (wanted.Keys.Any(name => EndsWith(path, name)))
        {
            similar.Add(path);
        }

        string[] matches = [.. new[] { ProvisionKey.Of(path), ProvisionKey.Of(id) }.Where(wanted.ContainsKey)];
        found.UnionWith(matches);
        return matches.Length > 0;
    }

    private static bool EndsWith(string path, string key) =>
        ProvisionKey.Of(path).EndsWith("." + key, StringComparison.Ordinal);

    private static IEnumerable<string> NotesOf(ProvisionReport provision) =>
        provision
            .Anchors.Concat(provision.ClosingAnchors)
            .Select(static anchor => anchor.Label)
            .Concat(provision.Provisions.SelectMany(NotesOf));

    private static IEnumerable<Place> PlacesOf(ResolutionReport resolution) =>
        resolution
            .Provisions.Select(static provision => provision.Place)
            .Concat(resolution.Footnotes.Select(static note => note.Place))
            .OfType<Place>();

    private static bool Contains(Place place, Place other) =>
        other.Start.Offset >= place.Start.Offset && other.End.Offset <= place.End.Offset;
}
