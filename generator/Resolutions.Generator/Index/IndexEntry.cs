namespace Resolutions.Generator;

/// <summary>A resolution that gets a type.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Position">Its place among the resolutions of the file, from 0.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="HintName">The name of its generated file.</param>
internal sealed record IndexEntry(string Path, int Position, string Symbol, string TypeName, string HintName);
