using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>A provision that there is a type for.</summary>
/// <param name="Path">Its path, as identifiers have it.</param>
/// <param name="Type">The type.</param>
internal sealed record KnownProvision(string Path, INamedTypeSymbol Type);
