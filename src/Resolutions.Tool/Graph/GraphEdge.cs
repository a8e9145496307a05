namespace Resolutions.Tool;

/// <summary>A provision cites a document.</summary>
/// <param name="From">The symbol of the resolution that cites.</param>
/// <param name="FromPath">The provision or footnote that cites, such as <c>OP12(a)</c>; <see langword="null"/> for one without a place.</param>
/// <param name="To">The symbol of the document that is cited.</param>
/// <param name="ToPath">The provision that is cited; <see langword="null"/> for the whole document.</param>
/// <param name="ToThrough">The last provision where several in a row are cited.</param>
/// <param name="Count">How often the provision cites it.</param>
internal sealed record GraphEdge(
    string From,
    string? FromPath,
    string To,
    string? ToPath,
    string? ToThrough,
    int Count
);
