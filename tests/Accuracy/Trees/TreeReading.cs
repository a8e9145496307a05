using Resolutions.Accuracy.Labels;
using Resolutions.Text;

namespace Resolutions.Accuracy.Trees;

/// <summary>Flattens trees into what is compared with labels.</summary>
internal static class TreeReading
{
    /// <summary>The resolution's own paragraphs and those of embedded texts, in reading order.</summary>
    public static IReadOnlyList<ReadParagraph> Paragraphs(ResolutionText text)
    {
        var found = new List<ReadParagraph>();
        foreach (var resolution in text.Resolutions)
        {
            Add(resolution.Provisions, "", isOwn: true, found);
        }

        return found;
    }

    /// <summary>Every node, with its parents before it.</summary>
    public static IEnumerable<Provision> All(ResolutionText text) =>
        text.Resolutions.SelectMany(resolution => resolution.Provisions).SelectMany(WithChildren);

    /// <summary>The sub-paragraphs under a node, with their levels: 2 directly under a paragraph.</summary>
    public static IEnumerable<(Provision Provision, int Level)> Subparagraphs(Provision paragraph, int level = 2) =>
        paragraph
            .Children.Where(child => child.Kind == ProvisionKind.Subparagraph)
            .SelectMany(child => Subparagraphs(child, level + 1).Prepend((child, level)));

    /// <summary>Every piece of text in the tree, with what holds it.</summary>
    public static IEnumerable<Content> Contents(ResolutionText text) =>
        text.Resolutions.SelectMany(resolution =>
            resolution
                .Header.Lines.Append(resolution.EnactingFormula)
                .Concat(resolution.Provisions.SelectMany(WithChildren).SelectMany(Contents))
                .Concat(resolution.Closing?.Lines ?? [])
                .Concat(resolution.Footnotes.SelectMany(note => new[] { note.Marker, note.Content }))
        );

    private static IEnumerable<Content> Contents(Provision provision) =>
        new[] { provision.EnactingFormula, provision.Marker, provision.Content, provision.ClosingWords }.Concat(
            provision.Closing?.Lines ?? []
        );

    private static IEnumerable<Provision> WithChildren(Provision provision) =>
        provision.Children.SelectMany(WithChildren).Prepend(provision);

    private static void Add(IEnumerable<Provision> provisions, string scope, bool isOwn, List<ReadParagraph> found)
    {
        foreach (var provision in provisions)
        {
            switch (provision.Kind)
            {
                case ProvisionKind.Preambular
                or ProvisionKind.Operative
                or ProvisionKind.AnnexParagraph
                or ProvisionKind.AnnexText:
                    found.Add(new(provision, scope, Plain.Paragraph(provision.Content.Text), isOwn));
                    Add(provision.Children.Where(IsContainer), scope, isOwn, found);
                    break;
                case ProvisionKind.Section when isOwn:
                    Add(provision.Children, $"{scope}/{provision.Label}", isOwn, found);
                    break;
                case ProvisionKind.Part:
                    Add(provision.Children, provision.Label, isOwn, found);
                    break;
                case ProvisionKind.Embedded
                or ProvisionKind.Annex
                or ProvisionKind.Section
                or ProvisionKind.Article
                or ProvisionKind.List:
                    Add(provision.Children, LabelledParagraph.Embedded, isOwn: false, found);
                    break;
            }
        }
    }

    /// <summary>An embedded text may stand under the paragraph that adopts it.</summary>
    private static bool IsContainer(Provision provision) => provision.Kind == ProvisionKind.Embedded;
}
