namespace Resolutions.Generator;

/// <summary>A public resolution type of a referenced assembly.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="TypeName">The full name of the type, without <c>global::</c>.</param>
/// <param name="Cites">The documents that it cites, as the catalog looks them up.</param>
internal sealed record ReferencedResolution(string Symbol, string TypeName, EquatableArray<string> Cites)
{
    /// <summary>What citations can point to in it.</summary>
    public EquatableArray<LinkablePlace> Places { get; init; }

    /// <summary>What the attribute says; <see langword="null"/> when generated code could not use it.</summary>
    /// <param name="symbol">The first argument.</param>
    /// <param name="typeName">The full name of the second argument.</param>
    /// <param name="cites">The last arguments.</param>
    public static ReferencedResolution? Of(string? symbol, string? typeName, IEnumerable<string?> cites) =>
        symbol is null || typeName is null || !NamespaceName.IsValid(typeName)
            ? null
            : new(
                symbol,
                typeName,
                cites.OfType<string>().SelectMany(SymbolKey.AllOf).Distinct(StringComparer.Ordinal).ToEquatableArray()
            );
}
