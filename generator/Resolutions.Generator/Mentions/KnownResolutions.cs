using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>
/// The resolutions of a project and of the assemblies that it refers to. They are found when something is mentioned for the first time, and
/// the provisions of each when it is: most files mention none.
/// </summary>
internal sealed class KnownResolutions(Compilation compilation)
{
    private readonly Lazy<Dictionary<string, Lazy<KnownResolution>>> byKey = new(() => FindAll(compilation));

    /// <summary>The resolution with a symbol; <see langword="null"/> where there is no type for it.</summary>
    public KnownResolution? Find(string symbol) =>
        byKey.Value.TryGetValue(SymbolKey.Of(symbol), out Lazy<KnownResolution> found) ? found.Value : null;

    /// <summary>The symbols of all resolutions that there is a type for.</summary>
    public IEnumerable<string> Symbols => byKey.Value.Values.Select(static resolution => resolution.Value.Symbol);

    private static Dictionary<string, Lazy<KnownResolution>> FindAll(Compilation compilation)
    {
        var found = new Dictionary<string, Lazy<KnownResolution>>(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in ResolutionTypes.AllOf(compilation, CancellationToken.None))
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
}
