namespace Resolutions.Tool;

/// <summary>A footnote.</summary>
/// <param name="Number">The number; <see langword="null"/> where there is a sign.</param>
/// <param name="Label">The number or the sign.</param>
/// <param name="Path">Its place in the resolution, such as <c>Fn15</c>.</param>
/// <param name="Id">The identifier, such as <c>A/RES/78/132 Fn15</c>.</param>
/// <param name="Citation">How it is cited, such as <c>A/RES/78/132, footnote 15</c>.</param>
/// <param name="Marker">The printed indicator.</param>
/// <param name="Text">The text.</param>
/// <param name="References">What it refers to, in reading order.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record FootnoteReport(
    int? Number,
    string Label,
    string Path,
    string Id,
    string Citation,
    string Marker,
    string Text,
    IReadOnlyList<ReferenceReport> References,
    Place? Place
);
