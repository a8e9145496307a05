using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>
/// The names of the provisions of a resolution. Where the text repeats a number, the first provision has the name and the other
/// one, with its sub-paragraphs, none.
/// </summary>
internal sealed class ProvisionNames
{
    private readonly Dictionary<Provision, ProvisionName> names = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<(Provision Provision, ProvisionName Name)> collisions = [];

    public ProvisionNames(Resolution resolution)
    {
        // A heading is not cited, so it has no name.
        foreach (Provision provision in resolution.Provisions.Where(each => each.Kind != ProvisionKind.Heading))
        {
            Add(provision, ProvisionName.OfParagraph(provision));
        }
    }

    /// <summary>The provisions whose name is taken, in reading order, with that name.</summary>
    public IReadOnlyList<(Provision Provision, ProvisionName Name)> Collisions => collisions;

    /// <summary>The name of a provision; <see langword="null"/> when it has none.</summary>
    public ProvisionName? Find(Provision provision) =>
        names.TryGetValue(provision, out ProvisionName? name) ? name : null;

    private void Add(Provision provision, ProvisionName name)
    {
        if (!taken.Add(name.TypeName))
        {
            collisions.Add((provision, name));
            return;
        }

        names.Add(provision, name);
        foreach (Provision child in provision.Children)
        {
            Add(child, name.OfChild(child));
        }
    }
}
