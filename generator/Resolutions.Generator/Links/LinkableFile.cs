namespace Resolutions.Generator;

/// <summary>What citations can point to in a file. No words are in it, so an edit of them changes nothing here.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Resolutions">The places in each resolution of the file, in document order.</param>
internal sealed record LinkableFile(string Path, EquatableArray<EquatableArray<LinkablePlace>> Resolutions)
{
    public static LinkableFile Of(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(file.Path, file.Resolutions.Select(PlacesOf).ToEquatableArray());
    }

    private static EquatableArray<LinkablePlace> PlacesOf(ResolutionModel resolution)
    {
        var places = new List<LinkablePlace>();
        Add(resolution.Provisions, "", places);
        places.AddRange(
            resolution.Footnotes.Select(static note => new LinkablePlace(LinkPath.Of(note.TypeName), note.TypeName))
        );
        return places.ToEquatableArray();
    }

    private static void Add(EquatableArray<ProvisionModel> provisions, string outer, List<LinkablePlace> places)
    {
        foreach (ProvisionModel provision in provisions)
        {
            string typeName = outer + provision.TypeName;
            places.Add(new(LinkPath.Of(provision.Path), typeName));
            Add(provision.Inside, typeName + ".", places);
        }
    }
}
