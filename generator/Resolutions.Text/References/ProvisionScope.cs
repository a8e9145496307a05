namespace Resolutions.Text;

/// <summary>A provision in which a text stands. Few texts refer to others of their own, so the path is made when one does.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="IsAlone">Whether there is only one annex beside it.</param>
/// <param name="Container">The scope in which these stand; <see langword="null"/> for the resolution.</param>
internal sealed record ProvisionScope(Provision Provision, bool IsAlone, ProvisionScope? Container)
{
    /// <summary>The path of the provision.</summary>
    public string Path => field ??= ProvisionPlaces.PathOf(Provision, Container?.Path ?? "", IsAlone);
}
