namespace Resolutions.Generator;

/// <summary>A document and the resolutions that cite it.</summary>
/// <param name="Key">Its symbol, as the catalog looks it up.</param>
/// <param name="CitedBy">The full names of their types, without <c>global::</c>, by symbol. Never empty.</param>
internal sealed record CitedDocument(string Key, EquatableArray<string> CitedBy);
