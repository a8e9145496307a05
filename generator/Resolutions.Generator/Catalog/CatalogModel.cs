namespace Resolutions.Generator;

/// <summary>The resolutions that a project can name, and what is wrong with its references.</summary>
/// <param name="Entries">The resolutions, by key.</param>
/// <param name="Findings">The types that are left out because two references have them.</param>
internal sealed record CatalogModel(EquatableArray<CatalogEntry> Entries, EquatableArray<DiagnosticInfo> Findings);
