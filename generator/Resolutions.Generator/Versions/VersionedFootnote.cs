namespace Resolutions.Generator;

/// <summary>A footnote in all languages that have it.</summary>
/// <param name="Versions">The versions, the preferred language first. Never empty.</param>
internal sealed record VersionedFootnote(IReadOnlyList<Version<FootnoteModel>> Versions)
{
    /// <summary>The version in the preferred language.</summary>
    public FootnoteModel Model => Versions[0].Model;
}
