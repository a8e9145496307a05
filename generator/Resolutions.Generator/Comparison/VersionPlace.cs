namespace Resolutions.Generator;

/// <summary>A place in a language version, by name and not by position, so that it stays when the text shifts.</summary>
/// <param name="Version">The version.</param>
/// <param name="Path">The path of a provision or a footnote; empty for the title.</param>
/// <param name="Words">Words in the provision; empty for its number.</param>
internal sealed record VersionPlace(VersionEntry Version, string Path, string Words = "");
