namespace Resolutions.Generator;

/// <summary>The assembly attribute that names a resolution type.</summary>
internal static class ContractAttribute
{
    public const string Namespace = "Resolutions";
    public const string Name = "GeneratedResolutionAttribute";

    /// <summary>The constant by which the types in that of a resolution say what they stand for.</summary>
    public const string IdName = "Id";

    /// <summary>What the attribute says; <see langword="null"/> when generated code could not use it.</summary>
    /// <param name="symbol">The first argument.</param>
    /// <param name="typeName">The full name of the second argument.</param>
    /// <param name="cites">The last arguments.</param>
    public static ReferencedResolution? Interpret(string? symbol, string? typeName, IEnumerable<string?> cites) =>
        symbol is null || typeName is null || !NamespaceName.IsValid(typeName)
            ? null
            : new(
                symbol,
                typeName,
                cites.OfType<string>().SelectMany(SymbolKey.AllOf).Distinct(StringComparer.Ordinal).ToEquatableArray()
            );
}
