namespace Resolutions.Generator;

/// <summary>A provision, or a resolution, that is not in force any more.</summary>
/// <param name="Path">Its path, as identifiers have it; empty for the resolution.</param>
/// <param name="By">What is in force instead, as <c>A/RES/79/1 OP3</c>; <see langword="null"/> where nothing is.</param>
internal sealed record StatusModel(string Path, string? By);
