namespace Resolutions.Generator;

/// <summary>A paragraph, a sub-paragraph or an article in all languages that have it.</summary>
/// <param name="versions">The versions, the preferred language first. Never empty.</param>
/// <param name="provisions">What has its types in that of the provision.</param>
internal sealed class VersionedParagraph(
    IReadOnlyList<Version<ParagraphModel>> versions,
    IReadOnlyList<VersionedProvision> provisions
) : VersionedProvision(provisions)
{
    /// <summary>The versions, the preferred language first. Never empty.</summary>
    public IReadOnlyList<Version<ParagraphModel>> Versions { get; } = versions;

    /// <summary>The version in the preferred language.</summary>
    public ParagraphModel Model => Versions[0].Model;
}
