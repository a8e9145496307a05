namespace Resolutions.Generator;

/// <summary>Finds which resolution is meant where somebody names one that is not there.</summary>
internal static class NearestSymbol
{
    /// <summary>How many characters a slip may change.</summary>
    private const int MostChanges = 2;

    /// <summary>The symbol that ends as the given one, or else differs least; <see langword="null"/> where none is like it.</summary>
    public static string? Find(string symbol, IEnumerable<string> symbols)
    {
        string key = SymbolKey.Of(symbol);
        string? best = null;
        int least = MostChanges + 1;
        foreach (string other in symbols)
        {
            string otherKey = SymbolKey.Of(other);
            int changes = otherKey.EndsWith("/" + key, StringComparison.Ordinal)
                ? 0
                : LetterChanges.Count(key, otherKey);
            if (changes < least)
            {
                least = changes;
                best = other;
            }
        }

        return best;
    }
}
