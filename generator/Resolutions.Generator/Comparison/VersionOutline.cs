using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The provisions of a version in document order, whatever they stand in.</summary>
internal sealed class VersionOutline
{
    private readonly List<OutlineItem> items = [];
    private readonly Dictionary<string, OutlineItem> byKey = new(StringComparer.Ordinal);

    public VersionOutline(VersionEntry place, ResolutionModel model)
    {
        Place = place;
        Model = model;
        Add(model.Provisions, parent: null);
    }

    /// <summary>Where the version stands.</summary>
    public VersionEntry Place { get; }

    /// <summary>The version.</summary>
    public ResolutionModel Model { get; }

    /// <summary>The language, in English.</summary>
    public string Language => Place.Language.ToString();

    /// <summary>The provisions, each before what belongs to it.</summary>
    public IReadOnlyList<OutlineItem> Items => items;

    /// <summary>The provision with the same name as one of another version, or <see langword="null"/>.</summary>
    public OutlineItem? Find(OutlineItem other) => byKey.TryGetValue(other.Key, out OutlineItem? item) ? item : null;

    /// <summary>The footnote with a number or sign, or <see langword="null"/>.</summary>
    public FootnoteModel? FindNote(string label) =>
        Model.Footnotes.FirstOrDefault(note => note.Label.Equals(label, StringComparison.Ordinal));

    /// <summary>The paragraphs that point to a footnote, each once, in document order.</summary>
    public IEnumerable<OutlineItem> ParagraphsWith(FootnoteModel note) =>
        items
            .Where(item =>
                item.Model is ParagraphModel model
                && model
                    .Anchors.Concat(model.ClosingAnchors)
                    .Any(anchor => anchor.Footnote.Equals(note.Label, StringComparison.Ordinal))
            )
            .Select(static item => item.Paragraph)
            .Distinct();

    private void Add(EquatableArray<ProvisionModel> provisions, OutlineItem? parent)
    {
        // A sub-paragraph has its type beside that of its paragraph, but belongs to it.
        var owners = new Dictionary<string, OutlineItem>(StringComparer.Ordinal);
        foreach (ProvisionModel provision in provisions)
        {
            OutlineItem? owner =
                provision.Kind == ProvisionKind.Subparagraph
                && owners.TryGetValue(provision.TypeName, out OutlineItem? paragraph)
                    ? paragraph
                    : parent;
            var item = new OutlineItem(KeyIn(parent, provision), provision, owner);
            items.Add(item);
            byKey[item.Key] = item;
            if (provision is ParagraphModel model)
            {
                foreach (string part in model.Subparagraphs)
                {
                    owners[part] = item;
                }
            }

            Add(provision.Inside, item);
        }
    }

    private static string KeyIn(OutlineItem? parent, ProvisionModel provision) =>
        parent is null ? provision.TypeName : parent.Key + "." + provision.TypeName;
}
