using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>
/// The resolutions of a project and of the assemblies that it refers to. They are found when something is mentioned for the first time, and
/// the provisions of each when it is: most files mention none.
/// </summary>
internal sealed class KnownResolutions(Compilation compilation)
{
    private const string ResolutionInterface = "IResolution";

    private readonly Lazy<Dictionary<string, Lazy<KnownResolution>>> byKey = new(() => FindAll(compilation));

    /// <summary>The resolution with a symbol; <see langword="null"/> where there is no type for it.</summary>
    public KnownResolution? Find(string symbol) =>
        byKey.Value.TryGetValue(SymbolKey.Of(symbol), out Lazy<KnownResolution> found) ? found.Value : null;

    private static Dictionary<string, Lazy<KnownResolution>> FindAll(Compilation compilation)
    {
        var found = new Dictionary<string, Lazy<KnownResolution>>(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in InSource(compilation).Concat(InReferences(compilation)))
        {
            if (GeneratedConsts.Find(type, "Symbol") is not { } symbol)
            {
                continue;
            }

            string key = SymbolKey.Of(symbol);
            if (!found.ContainsKey(key))
            {
                found.Add(key, new Lazy<KnownResolution>(() => new KnownResolution(type)));
            }
        }

        return found;
    }

    /// <summary>The names of all types of resolutions have a line where their symbols have a slash.</summary>
    private static IEnumerable<INamedTypeSymbol> InSource(Compilation compilation) =>
        compilation
            .GetSymbolsWithName(static name => name.IndexOf('_') > 0, SymbolFilter.Type)
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
