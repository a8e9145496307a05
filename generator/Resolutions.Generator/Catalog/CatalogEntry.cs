namespace Resolutions.Generator;

/// <summary>A resolution in the catalog.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="TypeName">The full name of its type, without <c>global::</c>.</param>
internal sealed record CatalogEntry(string Symbol, string TypeName)
{
    /// <summary>What a resolution of a reference cites, as the catalog looks it up; none of one of the project.</summary>
    public EquatableArray<string> Cites { get; init; }

    /// <summary>What citations can point to in a resolution of a reference; nothing of one of the project.</summary>
    public EquatableArray<LinkablePlace> Places { get; init; }

    /// <summary>The symbol as the catalog looks it up.</summary>
    public string Key => SymbolKey.Of(Symbol);
}
