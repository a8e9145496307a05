using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Finds the generated types of resolutions that code can name: those of the project, and the public ones of its references.</summary>
internal static class ResolutionTypes
{
    private const string ResolutionInterface = "IResolution";

    public static IEnumerable<INamedTypeSymbol> AllOf(Compilation compilation, CancellationToken cancellationToken) =>
        InSource(compilation, cancellationToken).Concat(InReferences(compilation));

    /// <summary>The names of all types of resolutions have a line where their symbols have a slash.</summary>
    private static IEnumerable<INamedTypeSymbol> InSource(
        Compilation compilation,
        CancellationToken cancellationToken
    ) =>
        compilation
            .GetSymbolsWithName(static name => name.IndexOf('_') > 0, SymbolFilter.Type, cancellationToken)
            .OfType<INamedTypeSymbol>()
            .Where(static type =>
                type.AllInterfaces.Any(static each =>
                    each.Name == ResolutionInterface
                    && each.ContainingNamespace
                        is { Name: ContractAttribute.Namespace, ContainingNamespace.IsGlobalNamespace: true }
                )
            );

    private static IEnumerable<INamedTypeSymbol> InReferences(Compilation compilation) =>
        compilation
            .SourceModule.ReferencedAssemblySymbols.SelectMany(static assembly => assembly.GetAttributes())
            .Where(static attribute => attribute.AttributeClass?.Name == ContractAttribute.Name)
            .Select(static attribute => attribute.ConstructorArguments)
            .Where(static arguments => arguments.Length >= 2)
            .Select(static arguments => arguments[1].Value)
            .OfType<INamedTypeSymbol>();
}
