using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>A named argument of a citing attribute.</summary>
/// <param name="Value">Its value; <see langword="null"/> for <see langword="null"/>.</param>
/// <param name="Location">Where its value stands.</param>
internal sealed record CitationArgument(string? Value, Location Location);
