namespace Resolutions.Generator;

/// <summary>A resolution with the names that the index gave it: all that the emission of its file needs.</summary>
/// <param name="Model">The resolution.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="HintName">The name of its generated file.</param>
internal sealed record BoundResolution(ResolutionModel Model, string TypeName, string HintName);
