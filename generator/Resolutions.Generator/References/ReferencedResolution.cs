namespace Resolutions.Generator;

/// <summary>A public resolution type of a referenced assembly.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="TypeName">The full name of the type, without <c>global::</c>.</param>
internal sealed record ReferencedResolution(string Symbol, string TypeName);
