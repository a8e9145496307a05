using Microsoft.CodeAnalysis;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Finds the generated type of a resolution by its symbol: in the project, or in an assembly that it refers to.</summary>
internal static class KnownResolutions
{
    /// <summary>The type; <see langword="null"/> where there is none.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string symbol, CancellationToken cancellationToken) =>
        InSource(compilation, cancellationToken)
            .Concat(InReferences(compilation))
            .FirstOrDefault(type => Has(type, symbol));

    private static bool Has(INamedTypeSymbol type, string symbol) =>
        GeneratedConsts.Find(type, "Symbol") is { } own && SymbolKey.Of(own) == SymbolKey.Of(symbol);

    private static IEnumerable<INamedTypeSymbol> InSource(
        Compilation compilation,
        CancellationToken cancellationToken
    ) =>
        compilation
            .GetSymbolsWithName(static name => name.Contains("_RES_"), SymbolFilter.Type, cancellationToken)
            .OfType<INamedTypeSymbol>()
            .Where(GeneratedTypes.IsResolution);

    private static IEnumerable<INamedTypeSymbol> InReferences(Compilation compilation) =>
        compilation
            .SourceModule.ReferencedAssemblySymbols.SelectMany(static assembly => assembly.GetAttributes())
            .Where(static attribute => attribute.AttributeClass?.Name == "GeneratedResolutionAttribute")
            .Select(static attribute => attribute.ConstructorArguments)
            .Where(static arguments => arguments.Length >= 2)
            .Select(static arguments => arguments[1].Value)
            .OfType<INamedTypeSymbol>();
}
