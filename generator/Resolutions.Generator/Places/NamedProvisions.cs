using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds the provisions of a text that have a name, each before those in it.</summary>
internal static class NamedProvisions
{
    public static IEnumerable<(string Path, Provision Provision)> Of(Resolution resolution) =>
        Of(resolution.Provisions, new ProvisionNames(resolution));

    private static IEnumerable<(string Path, Provision Provision)> Of(
        IReadOnlyList<Provision> provisions,
        ProvisionNames names
    )
    {
        foreach (Provision provision in provisions)
        {
            if (names.Find(provision) is { } name)
            {
                yield return (WellFormed.Text(name.Path), provision);
            }

            foreach ((string Path, Provision Provision) inside in Of(provision.Children, names))
            {
                yield return inside;
            }
        }
    }
}
