namespace Resolutions.Generator;

/// <summary>A resolution in the catalog.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="TypeName">The full name of its type, without <c>global::</c>.</param>
internal sealed record CatalogEntry(string Symbol, string TypeName)
{
    /// <summary>The symbol as the catalog looks it up.</summary>
    public string Key => SymbolKey.Of(Symbol);
}
