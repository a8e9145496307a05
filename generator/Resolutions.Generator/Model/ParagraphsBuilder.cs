using System.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Makes the models of the paragraphs of a resolution, in document order.</summary>
internal sealed class ParagraphsBuilder
{
    private readonly ProvisionNames names;
    private readonly HashSet<int> footnotes;
    private readonly List<ParagraphModel?> paragraphs = [];
    private readonly CancellationToken cancellationToken;

    private ParagraphsBuilder(ProvisionNames names, IEnumerable<int> footnotes, CancellationToken cancellationToken)
    {
        this.names = names;
        this.footnotes = [.. footnotes];
        this.cancellationToken = cancellationToken;
    }

    /// <param name="resolution">The resolution.</param>
    /// <param name="footnotes">The numbers of the footnotes that the text has.</param>
    /// <param name="cancellationToken">Asked before every paragraph.</param>
    public static EquatableArray<ParagraphModel> Build(
        Resolution resolution,
        IEnumerable<int> footnotes,
        CancellationToken cancellationToken
    )
    {
        var builder = new ParagraphsBuilder(new ProvisionNames(resolution), footnotes, cancellationToken);
        foreach (Provision provision in resolution.Provisions)
        {
            builder.Add(provision);
        }

        return builder.paragraphs.OfType<ParagraphModel>().ToEquatableArray();
    }

    /// <summary>Adds a provision and its sub-paragraphs, and returns it, or nothing where it has no name of its own.</summary>
    private ParagraphModel? Add(Provision provision)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (names.Find(provision) is not { } name)
        {
            return null;
        }

        // A paragraph stands before its sub-paragraphs, but its text is known after theirs.
        int place = paragraphs.Count;
        paragraphs.Add(null);
        ParagraphModel[] children = [.. provision.Children.Select(Add).OfType<ParagraphModel>()];
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
        paragraphs[place] = paragraph;
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
