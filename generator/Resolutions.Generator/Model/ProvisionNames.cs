using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>
/// The names of the provisions of a resolution. Where the text repeats a number in one place, the first provision has the name and
/// the other one, with all that stands in it, none.
/// </summary>
internal sealed class ProvisionNames
{
    private readonly Dictionary<Provision, ProvisionName> names = [];
    private readonly List<NameCollision> collisions = [];

    public ProvisionNames(Resolution resolution) => AddAll(resolution.Provisions, container: null);

    /// <summary>The provisions whose name is taken, in reading order.</summary>
    public IReadOnlyList<NameCollision> Collisions => collisions;

    /// <summary>The name of a provision; <see langword="null"/> when it has none.</summary>
    public ProvisionName? Find(Provision provision) =>
        names.TryGetValue(provision, out ProvisionName? name) ? name : null;

    private void AddAll(IReadOnlyList<Provision> provisions, ProvisionName? container)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        if (container is not null)
        {
            // C# has no member with the name of the type that it is in.
            taken.Add(container.TypeName, "what it stands in");
        }

        bool hasOneAnnex = provisions.Count(static each => each.Kind == ProvisionKind.Annex) == 1;
        foreach (Provision provision in provisions.Where(static each => each.Kind.HasName))
        {
            bool isOnlyAnnex =
                hasOneAnnex && provision.Kind == ProvisionKind.Annex && provision.Label == CitationText.OnlyAnnexLabel;
            var name = ProvisionName.Of(provision, isOnlyAnnex);
            Add(provision, container is null ? name : name.In(container), taken);
        }
    }

    private void Add(Provision provision, ProvisionName name, Dictionary<string, string> taken)
    {
        if (taken.TryGetValue(name.TypeName, out string? owner))
        {
            collisions.Add(new(provision, name, owner));
            return;
        }

        taken.Add(name.TypeName, "an earlier " + NounOf(provision.Kind));
        names.Add(provision, name);
        if (provision.Kind.IsContainer)
        {
            AddAll(provision.Children, name);
            return;
        }

        foreach (Provision child in provision.Children.Where(static each => each.Kind.HasName))
        {
            Add(child, name.OfChild(child), taken);
        }
    }

    private static string NounOf(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Section => "section",
            ProvisionKind.Annex => "annex",
            _ => "paragraph",
        };
}
