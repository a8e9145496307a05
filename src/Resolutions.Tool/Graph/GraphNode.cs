namespace Resolutions.Tool;

/// <summary>A document that cites or is cited.</summary>
/// <param name="Symbol">The symbol in the form for people, such as <c>S/RES/1325 (2000)</c>.</param>
/// <param name="Title">The title; <see langword="null"/> for a document that is only cited.</param>
/// <param name="IsRead">Whether its text is one of those that were read.</param>
/// <param name="Url">The official address, of a document that is only cited in the language of who cites it.</param>
internal sealed record GraphNode(string Symbol, string? Title, bool IsRead, string? Url);
