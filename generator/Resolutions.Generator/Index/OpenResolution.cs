namespace Resolutions.Generator;

/// <summary>A resolution in its preferred language, that its other versions are still to be added to.</summary>
/// <param name="Entry">What the index says of it.</param>
/// <param name="Model">The resolution in its preferred language.</param>
internal sealed record OpenResolution(IndexEntry Entry, ResolutionModel Model);
