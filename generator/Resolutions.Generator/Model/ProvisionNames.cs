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

    public ProvisionNames(Resolution resolution) => AddAll(resolution.Provisions, container: null, outside: null);

    /// <summary>The provisions whose name is taken, in reading order.</summary>
    public IReadOnlyList<NameCollision> Collisions => collisions;

    /// <summary>The name of a provision; <see langword="null"/> when it has none.</summary>
    public ProvisionName? Find(Provision provision) =>
        names.TryGetValue(provision, out ProvisionName? name) ? name : null;

    /// <param name="provisions">What stands in one place.</param>
    /// <param name="container">The name of what it stands in; <see langword="null"/> for the resolution itself.</param>
    /// <param name="outside">Where the container is an embedded text: what is cited without it.</param>
    private void AddAll(IReadOnlyList<Provision> provisions, ProvisionName? container, EmbeddedCitations? outside)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        if (container is not null)
        {
            // C# has no member with the name of the type that it is in.
            taken.Add(container.TypeName, "what it stands in");
        }

        var embedded = new EmbeddedCitations(provisions);
        foreach (Provision provision in provisions.Where(static each => each.Kind.HasName))
        {
            var name = ProvisionName.Of(provision, IsAlone(provision, provisions));
            bool isUnnamed = outside?.IsUnambiguous(provision) == true;
            Add(
                provision,
                container is null ? name : name.In(isUnnamed ? container.Unnamed : container),
                taken,
                embedded
            );
        }
    }

    private static bool IsAlone(Provision provision, IReadOnlyList<Provision> siblings) =>
        provision.Kind.IsUnnumberedAlone
        && provision.Label == CitationText.OnlyLabel
        && siblings.Count(each => each.Kind == provision.Kind) == 1;

    private void Add(
        Provision provision,
        ProvisionName name,
        Dictionary<string, string> taken,
        EmbeddedCitations embedded
    )
    {
        if (taken.TryGetValue(name.TypeName, out string? owner))
        {
            collisions.Add(new(provision, name, owner));
            return;
        }

        taken.Add(name.TypeName, "an earlier " + provision.Kind.Noun);
        names.Add(provision, name);
        if (provision.Kind.IsContainer)
        {
            AddAll(provision.Children, name, provision.Kind == ProvisionKind.Embedded ? embedded : null);
            return;
        }

        // Sub-paragraphs have their types beside that of the paragraph, paragraphs of an article in that of the article.
        foreach (Provision child in provision.Children.Where(static each => each.Kind == ProvisionKind.Subparagraph))
        {
            Add(child, name.OfChild(child), taken, embedded);
        }

        AddAll(
            [.. provision.Children.Where(static each => each.Kind != ProvisionKind.Subparagraph)],
            name,
            outside: null
        );
    }
}
