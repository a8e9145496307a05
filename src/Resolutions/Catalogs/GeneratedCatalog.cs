using System.ComponentModel;

namespace Resolutions;

/// <summary>What generated catalogs and types need to look up symbols. Generated code calls this.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedCatalog
{
    /// <summary>A symbol as it is looked up: without white space and in capitals.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The key; empty for <see langword="null"/>.</returns>
    public static string KeyOf(string? symbol) => symbol is null ? "" : SymbolKey.Of(symbol);

    /// <summary>The references of several resolutions, one after the other.</summary>
    /// <param name="references">The references of each.</param>
    /// <returns>All of them, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<CitingReference> Join(params IReadOnlyList<CitingReference>[] references) =>
        ReadOnlyList.Of(Require.NotNull(references, nameof(references)).SelectMany(static list => list).ToArray());
}
