namespace Resolutions.Generator;

/// <summary>A place of a version, and where it is in its file.</summary>
internal sealed record FoundPlace(VersionPlace Place, FileSpan Span);
