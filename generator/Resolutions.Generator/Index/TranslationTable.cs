namespace Resolutions.Generator;

/// <summary>The versions in languages that are not the preferred ones, of all resolutions.</summary>
/// <param name="Versions">The versions, in the order of the files.</param>
internal sealed record TranslationTable(EquatableArray<Translation> Versions)
{
    private Dictionary<VersionEntry, ResolutionModel>? byPlace;

    /// <summary>The version that stands in a place, or <see langword="null"/>.</summary>
    public ResolutionModel? Find(VersionEntry place)
    {
        byPlace ??= Versions
            .GroupBy(static version => version.Place)
            .ToDictionary(static group => group.Key, static group => group.First().Model);
        return byPlace.TryGetValue(place, out ResolutionModel? model) ? model : null;
    }

    /// <summary>Whether the other table has the same versions.</summary>
    public bool Equals(TranslationTable? other) => other is not null && Versions.Equals(other.Versions);

    /// <inheritdoc/>
    public override int GetHashCode() => Versions.GetHashCode();
}
