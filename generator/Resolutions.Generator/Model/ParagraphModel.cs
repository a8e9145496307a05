using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A paragraph or sub-paragraph.</summary>
/// <param name="TypeName">The name of its type, such as <c>OP12_a</c>.</param>
/// <param name="Path">Its place in the resolution, such as <c>OP12(a)</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number among its like.</param>
/// <param name="Marker">The printed number or letter.</param>
/// <param name="Chapeau">Its own text.</param>
/// <param name="Text">The whole text, with the sub-paragraphs.</param>
/// <param name="Actions">The actions of its own text, in reading order.</param>
/// <param name="Anchors">The anchors of its own text, in reading order.</param>
/// <param name="Subparagraphs">The names of the types of its sub-paragraphs.</param>
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
    EquatableArray<string> Subparagraphs
) : ProvisionModel(TypeName, Path, Kind);
