namespace Resolutions.Generator;

/// <summary>A section, an annex or another container in all languages that have it.</summary>
/// <param name="versions">The versions, the preferred language first. Never empty.</param>
/// <param name="provisions">What has its types in that of the provision.</param>
internal sealed class VersionedContainer(
    IReadOnlyList<Version<ContainerModel>> versions,
    IReadOnlyList<VersionedProvision> provisions
) : VersionedProvision(provisions)
{
    /// <summary>The versions, the preferred language first. Never empty.</summary>
    public IReadOnlyList<Version<ContainerModel>> Versions { get; } = versions;

    /// <summary>The version in the preferred language.</summary>
    public ContainerModel Model => Versions[0].Model;
}
