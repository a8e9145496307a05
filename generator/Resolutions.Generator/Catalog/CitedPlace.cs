namespace Resolutions.Generator;

/// <summary>A reference and where generated code finds it.</summary>
/// <param name="Symbol">The symbol of the document that is cited.</param>
/// <param name="TypeName">The type that the reference stands in, inside that of the resolution.</param>
/// <param name="List">The property of the type's value that has the reference.</param>
/// <param name="Position">The place of the reference in that list, from 0.</param>
internal sealed record CitedPlace(string Symbol, string TypeName, string List, int Position);
