namespace Resolutions.Generator;

/// <summary>The type that a citation can point to.</summary>
/// <param name="Key">The key of the cited symbol, as <see cref="SymbolKey"/> makes it.</param>
/// <param name="Path">The path of the cited provision; empty for the resolution itself.</param>
/// <param name="TypeName">The full name of the type, without <c>global::</c>.</param>
internal sealed record ResolutionLink(string Key, string Path, string TypeName);
