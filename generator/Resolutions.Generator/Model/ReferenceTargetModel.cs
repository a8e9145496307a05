namespace Resolutions.Generator;

/// <summary>A cited provision.</summary>
/// <param name="Path">Its path, as the parser makes it of the words of the citing text.</param>
/// <param name="Through">The path of the last one of a range, or <see langword="null"/>.</param>
internal sealed record ReferenceTargetModel(string Path, string? Through);
