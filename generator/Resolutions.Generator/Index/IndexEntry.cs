namespace Resolutions.Generator;

/// <summary>A resolution that gets a type.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="HintName">The name of its generated file.</param>
/// <param name="Versions">Where it stands in each language, the preferred one first. Never empty.</param>
internal sealed record IndexEntry(
    string Symbol,
    string TypeName,
    string HintName,
    EquatableArray<VersionEntry> Versions
);
