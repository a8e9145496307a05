namespace Resolutions.Generator;

/// <summary>A public resolution type of a referenced assembly.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="TypeName">The full name of the type, without <c>global::</c>.</param>
/// <param name="Cites">The documents that it cites, as the catalog looks them up.</param>
internal sealed record ReferencedResolution(string Symbol, string TypeName, EquatableArray<string> Cites)
{
    /// <summary>What citations can point to in it.</summary>
    public EquatableArray<LinkablePlace> Places { get; init; }
}
