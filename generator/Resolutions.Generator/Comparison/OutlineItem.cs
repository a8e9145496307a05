using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A provision in the outline of a version.</summary>
/// <param name="key">The name of its type, with those that it stands in: the same in every version.</param>
/// <param name="model">The provision.</param>
/// <param name="owner">What it belongs to: a container, or the paragraph that it is a part of.</param>
internal sealed class OutlineItem(string key, ProvisionModel model, OutlineItem? owner)
{
    /// <summary>The name of its type, with those that it stands in: the same in every version.</summary>
    public string Key { get; } = key;

    /// <summary>The provision.</summary>
    public ProvisionModel Model { get; } = model;

    /// <summary>What it belongs to: a container, or the paragraph that it is a part of.</summary>
    public OutlineItem? Owner { get; } = owner;

    /// <summary>Whether it is a paragraph of the preamble or a part of one: such are named by their place alone.</summary>
    public bool IsPreambular =>
        Model.Kind == ProvisionKind.Preambular
        || (Model.Kind == ProvisionKind.Subparagraph && Owner?.IsPreambular == true);

    /// <summary>The key of what the preamble stands in that it belongs to; empty for the resolution itself.</summary>
    public string PlaceOfPreamble =>
        Owner is null ? ""
        : Owner.IsPreambular ? Owner.PlaceOfPreamble
        : Owner.Key;

    /// <summary>The paragraph that it is a part of, or itself.</summary>
    public OutlineItem Paragraph =>
        Model.Kind == ProvisionKind.Subparagraph && Owner is not null ? Owner.Paragraph : this;

    /// <summary>Whether one of another version has the same name.</summary>
    public bool IsNamedAs(OutlineItem other) => Key.Equals(other.Key, StringComparison.Ordinal);

    /// <summary>How it is named in its resolution, such as <c>sect. II, para. 3</c>.</summary>
    public string Words => CitationText.OfProvision("", Model.Path).TrimStart(',', ' ');
}
