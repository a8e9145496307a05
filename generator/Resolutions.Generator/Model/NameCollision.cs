using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A provision that has no name because its name is taken.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Name">The name that it would have.</param>
/// <param name="TakenBy">What has that name, in words.</param>
internal sealed record NameCollision(Provision Provision, ProvisionName Name, string TakenBy);
