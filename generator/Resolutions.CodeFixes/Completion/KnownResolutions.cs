using Microsoft.CodeAnalysis;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Finds the generated type of a resolution by its symbol: in the project, or in an assembly that it refers to.</summary>
internal static class KnownResolutions
{
    /// <summary>The type; <see langword="null"/> where there is none.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string symbol, CancellationToken cancellationToken) =>
        ResolutionTypes.AllOf(compilation, cancellationToken).FirstOrDefault(type => Has(type, symbol));

    private static bool Has(INamedTypeSymbol type, string symbol) =>
        GeneratedConsts.Find(type, "Symbol") is { } own && SymbolKey.Of(own) == SymbolKey.Of(symbol);
}
