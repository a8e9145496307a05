namespace Resolutions.Generator;

/// <summary>A provision that the options require to be cited.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Provision">The provision in it.</param>
internal sealed record RequiredProvision(KnownResolution Resolution, KnownProvision Provision);
