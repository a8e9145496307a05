using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Makes the models of the provisions of a resolution, in document order.</summary>
/// <param name="names">The names of the provisions.</param>
/// <param name="footnotes">The labels of the footnotes that the text has.</param>
/// <param name="cancellationToken">Asked before every provision.</param>
internal sealed class ProvisionsBuilder(
    ProvisionNames names,
    IEnumerable<string> footnotes,
    CancellationToken cancellationToken
)
{
    private readonly HashSet<string> footnotes = [.. footnotes];
    private readonly List<string> paragraphs = [];

    /// <summary>The types of the paragraphs that were built, in document order.</summary>
    public IReadOnlyList<string> Paragraphs => paragraphs;

    /// <summary>The models of what stands in the resolution itself.</summary>
    public EquatableArray<ProvisionModel> Build(IReadOnlyList<Provision> provisions) => Build(provisions, outer: "");

    private EquatableArray<ProvisionModel> Build(IReadOnlyList<Provision> provisions, string outer)
    {
        var models = new List<ProvisionModel?>();
        foreach (Provision provision in provisions)
        {
            Add(provision, models, outer);
        }

        return models.OfType<ProvisionModel>().ToEquatableArray();
    }

    /// <summary>Adds a provision, and returns it where it is a paragraph with a name of its own.</summary>
    private ParagraphModel? Add(Provision provision, List<ProvisionModel?> models, string outer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (names.Find(provision) is not { } name)
        {
            return null;
        }

        if (provision.Kind.IsContainer)
        {
            models.Add(Container(provision, name, outer));
            return null;
        }

        return AddParagraph(provision, name, models, outer);
    }

    private ContainerModel Container(Provision provision, ProvisionName name, string outer) =>
        new(
            name.TypeName,
            WellFormed.Text(name.Path),
            provision.Kind,
            WellFormed.Text(provision.Content.Text),
            provision.Closing?.PlenaryMeeting,
            provision.Closing?.Date is { IsValid: true } date ? date : null,
            Build(provision.Children, Inside(outer, name))
        );

    private ParagraphModel AddParagraph(
        Provision provision,
        ProvisionName name,
        List<ProvisionModel?> models,
        string outer
    )
    {
        // A paragraph stands before its sub-paragraphs, but its text is known after theirs.
        int place = models.Count;
        models.Add(null);
        paragraphs.Add(outer + name.TypeName);
        var inside = new List<ProvisionModel?>();
        ParagraphModel[] children =
        [
            .. provision
                .Children.Select(child =>
                    child.Kind == ProvisionKind.Subparagraph
                        ? Add(child, models, outer)
                        : Add(child, inside, Inside(outer, name))
                )
                .OfType<ParagraphModel>(),
        ];
        string chapeau = WellFormed.Text(provision.Content.Text);
        string closingWords = WellFormed.Text(provision.ClosingWords.Text);
        ParagraphModel paragraph = new(
            name.TypeName,
            WellFormed.Text(name.Path),
            provision.Kind,
            provision.Ordinal,
            WellFormed.Text(provision.Marker.Text),
            chapeau,
            ParagraphText.Whole(chapeau, children.Select(static child => (child.Marker, child.Text)), closingWords),
            provision.Actions.Select(Action).ToEquatableArray(),
            Anchors(provision.Content),
            children.Select(static child => child.TypeName).ToEquatableArray(),
            closingWords,
            Anchors(provision.ClosingWords),
            ReferenceModel.AllOf(provision.Content),
            ReferenceModel.AllOf(provision.ClosingWords),
            inside.OfType<ProvisionModel>().ToEquatableArray()
        );
        models[place] = paragraph;
        return paragraph;
    }

    private static string Inside(string outer, ProvisionName name) => outer + name.TypeName + ".";

    private static ActionModel Action(ActionPhrase action) =>
        new(
            WellFormed.Text(action.Verb),
            action.Span.Start,
            action.Span.Length,
            action.Modifiers,
            action.Concepts.Select(static concept => concept.ToString()).ToEquatableArray()
        );

    /// <summary>The anchors whose footnote the text has; the parser reports the others.</summary>
    private EquatableArray<AnchorModel> Anchors(Content content) =>
        content
            .Anchors.Where(anchor => footnotes.Contains(anchor.Label))
            .Select(static anchor => new AnchorModel(anchor.Position, anchor.Label))
            .ToEquatableArray();
}
