namespace Resolutions.Generator;

/// <summary>A resolution with the names that the index gave it: all that the emission of its file needs.</summary>
/// <param name="Versions">The resolution in each language, the preferred one first. Never empty.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="HintName">The name of its generated file.</param>
/// <param name="Places">
/// Where each of the versions stands; empty where there is only one, so that a file with another name emits nothing anew.
/// </param>
internal sealed record BoundResolution(
    EquatableArray<ResolutionModel> Versions,
    string TypeName,
    string HintName,
    EquatableArray<VersionEntry> Places
)
{
    /// <summary>The types that its citations can point to; none before they are looked up.</summary>
    public EquatableArray<ResolutionLink> Links { get; init; }

    /// <summary>The resolution in the preferred language.</summary>
    public ResolutionModel Model => Versions[0];
}
