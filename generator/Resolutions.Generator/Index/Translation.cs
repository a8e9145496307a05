namespace Resolutions.Generator;

/// <summary>A resolution in a language that is not the preferred one, on its way to the version that is.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Model">The resolution.</param>
internal sealed record Translation(VersionEntry Place, ResolutionModel Model);
