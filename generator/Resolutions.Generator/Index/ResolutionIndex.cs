namespace Resolutions.Generator;

/// <summary>The resolutions of a project: which get a type, under which name, and which do not.</summary>
/// <param name="Accepted">Those with a type, by the first path and place in the file.</param>
/// <param name="Rejected">Those without, by path and place in the file.</param>
internal sealed record ResolutionIndex(EquatableArray<IndexEntry> Accepted, EquatableArray<RejectedResolution> Rejected)
{
    // Every file asks once, so looking through all entries each time would cost the square of their number.
    private ILookup<string, IndexEntry>? entries;
    private ILookup<string, VersionEntry>? translations;

    /// <summary>The entries whose preferred version is in a file, in reading order.</summary>
    public IEnumerable<IndexEntry> In(string path) =>
        (
            entries ??= Accepted
                .OrderBy(static entry => entry.Versions[0].Position)
                .ToLookup(static entry => entry.Versions[0].Path, StringComparer.Ordinal)
        )[path];

    /// <summary>The versions in a file that another file has in a preferred language, in reading order.</summary>
    public IEnumerable<VersionEntry> TranslationsIn(string path) =>
        (
            translations ??= Accepted
                .SelectMany(static entry => entry.Versions.Skip(1))
                .OrderBy(static version => version.Position)
                .ToLookup(static version => version.Path, StringComparer.Ordinal)
        )[path];

    /// <summary>Whether the other index says the same.</summary>
    public bool Equals(ResolutionIndex? other) =>
        other is not null && Accepted.Equals(other.Accepted) && Rejected.Equals(other.Rejected);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Accepted.GetHashCode() * 31) + Rejected.GetHashCode());
}
