namespace Resolutions.Generator;

/// <summary>A provision in all languages that have it.</summary>
/// <param name="provisions">What has its types in that of the provision.</param>
internal abstract class VersionedProvision(IReadOnlyList<VersionedProvision> provisions)
{
    /// <summary>What has its types in that of the provision, in document order.</summary>
    public IReadOnlyList<VersionedProvision> Provisions { get; } = provisions;
}
