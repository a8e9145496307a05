namespace Resolutions.Generator;

/// <summary>A resolution in all its languages: each paragraph and footnote that any of them has.</summary>
/// <param name="Versions">The resolution in each language, the preferred one first. Never empty.</param>
/// <param name="Provisions">What stands in the resolution itself, in document order.</param>
/// <param name="Paragraphs">The types of all paragraphs, in document order.</param>
/// <param name="Footnotes">The footnotes: those with signs, and the others by number.</param>
internal sealed record VersionedResolution(
    IReadOnlyList<ResolutionModel> Versions,
    IReadOnlyList<VersionedProvision> Provisions,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<VersionedFootnote> Footnotes
)
{
    /// <summary>The version in the preferred language.</summary>
    public ResolutionModel Model => Versions[0];

    /// <summary>Whether there is more than one language.</summary>
    public bool IsMultilingual => Versions.Count > 1;
}
