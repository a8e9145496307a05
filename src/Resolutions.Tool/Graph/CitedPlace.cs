namespace Resolutions.Tool;

/// <summary>What a text says of a document that it cites.</summary>
/// <param name="FromPath">The provision or footnote that cites; <see langword="null"/> for one without a place.</param>
/// <param name="To">The symbol of the document.</param>
/// <param name="ToPath">The provision that is cited; <see langword="null"/> for the whole document.</param>
/// <param name="ToThrough">The last provision where several in a row are cited.</param>
internal sealed record CitedPlace(string? FromPath, string To, string? ToPath = null, string? ToThrough = null);
