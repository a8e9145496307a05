using System.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Makes the models of the provisions of a resolution, in document order.</summary>
internal sealed class ProvisionsBuilder
{
    private readonly ProvisionNames names;
    private readonly HashSet<int> footnotes;
    private readonly CancellationToken cancellationToken;

    private ProvisionsBuilder(ProvisionNames names, IEnumerable<int> footnotes, CancellationToken cancellationToken)
    {
        this.names = names;
        this.footnotes = [.. footnotes];
        this.cancellationToken = cancellationToken;
    }

    /// <param name="resolution">The resolution.</param>
    /// <param name="footnotes">The numbers of the footnotes that the text has.</param>
    /// <param name="cancellationToken">Asked before every provision.</param>
    public static EquatableArray<ProvisionModel> Build(
        Resolution resolution,
        IEnumerable<int> footnotes,
        CancellationToken cancellationToken
    )
    {
        var builder = new ProvisionsBuilder(new ProvisionNames(resolution), footnotes, cancellationToken);
        return builder.Build(resolution.Provisions);
    }

    private EquatableArray<ProvisionModel> Build(IReadOnlyList<Provision> provisions)
    {
        var models = new List<ProvisionModel?>();
        foreach (Provision provision in provisions)
        {
            if (provision.Kind.IsContainer)
            {
                models.Add(Container(provision));
            }
            else
            {
                AddParagraph(provision, models);
            }
        }

        return models.OfType<ProvisionModel>().ToEquatableArray();
    }

    /// <summary>A section or an annex, or nothing where it has no name of its own.</summary>
    private ContainerModel? Container(Provision provision)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return names.Find(provision) is { } name
            ? new(
                name.TypeName,
                WellFormed.Text(name.Path),
                provision.Kind,
                WellFormed.Text(provision.Content.Text),
                Build(provision.Children)
            )
            : null;
    }

    /// <summary>Adds a paragraph and its sub-paragraphs, and returns it, or nothing where it has no name of its own.</summary>
    private ParagraphModel? AddParagraph(Provision provision, List<ProvisionModel?> models)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (names.Find(provision) is not { } name)
        {
            return null;
        }

        // A paragraph stands before its sub-paragraphs, but its text is known after theirs.
        int place = models.Count;
        models.Add(null);
        ParagraphModel[] children =
        [
            .. provision.Children.Select(child => AddParagraph(child, models)).OfType<ParagraphModel>(),
        ];
        string chapeau = WellFormed.Text(provision.Content.Text);
        ParagraphModel paragraph = new(
            name.TypeName,
            WellFormed.Text(name.Path),
            provision.Kind,
            provision.Ordinal,
            WellFormed.Text(provision.Marker.Text),
            chapeau,
            WholeText(chapeau, children),
            provision.Actions.Select(Action).ToEquatableArray(),
            Anchors(provision.Content),
            children.Select(static child => child.TypeName).ToEquatableArray()
        );
        models[place] = paragraph;
        return paragraph;
    }

    private static string WholeText(string chapeau, ParagraphModel[] children)
    {
        var text = new StringBuilder(chapeau);
        foreach (ParagraphModel child in children)
        {
            text.Append(ParagraphLine.Of(child.Marker, child.Text));
        }

        return text.ToString();
    }

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
            .Anchors.Where(anchor => footnotes.Contains(anchor.Number))
            .Select(static anchor => new AnchorModel(anchor.Position, anchor.Number))
            .ToEquatableArray();
}
