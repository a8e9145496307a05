namespace Resolutions.Generator;

/// <summary>A provision or footnote that citations can point to.</summary>
/// <param name="Path">Its path, as <see cref="LinkPath"/> writes it.</param>
/// <param name="TypeName">The name of its type inside that of the resolution, such as <c>Annex1.Para4</c>.</param>
internal sealed record LinkablePlace(string Path, string TypeName);
