using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A paragraph, a sub-paragraph or an article.</summary>
/// <param name="TypeName">The name of its type, such as <c>OP12_a</c>.</param>
/// <param name="Path">Its place in the resolution, such as <c>OP12(a)</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number among its like.</param>
/// <param name="Marker">The printed number or letter.</param>
/// <param name="Chapeau">Its own text.</param>
/// <param name="Text">The whole text, with the sub-paragraphs.</param>
/// <param name="Actions">The actions of its own text, in reading order.</param>
/// <param name="Anchors">The anchors of its own text, in reading order.</param>
/// <param name="Subparagraphs">The names of the types of its sub-paragraphs and of the paragraphs in it.</param>
/// <param name="ClosingWords">The words behind the last sub-paragraph, or an empty string.</param>
/// <param name="ClosingAnchors">The anchors of the closing words, in reading order.</param>
/// <param name="References">What its own text refers to, in reading order.</param>
/// <param name="ClosingReferences">What the closing words refer to, in reading order.</param>
/// <param name="Provisions">What has its types in that of the article, in document order.</param>
internal sealed record ParagraphModel(
    string TypeName,
    string Path,
    ProvisionKind Kind,
    int Number,
    string Marker,
    string Chapeau,
    string Text,
    EquatableArray<ActionModel> Actions,
    EquatableArray<AnchorModel> Anchors,
    EquatableArray<string> Subparagraphs,
    string ClosingWords,
    EquatableArray<AnchorModel> ClosingAnchors,
    EquatableArray<ReferenceModel> References,
    EquatableArray<ReferenceModel> ClosingReferences,
    EquatableArray<ProvisionModel> Provisions
) : ProvisionModel(TypeName, Path, Kind)
{
    /// <inheritdoc/>
    public override EquatableArray<ProvisionModel> Inside => Provisions;

    /// <summary>Its own text, without that of its sub-paragraphs.</summary>
    public string OwnText => ClosingWords.Length == 0 ? Chapeau : Chapeau + "\n" + ClosingWords;

    /// <summary>Whether its own text is not its whole text.</summary>
    public bool HasParts => Subparagraphs.Count > 0 || ClosingWords.Length > 0;
}
