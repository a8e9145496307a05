namespace Resolutions.CodeFixes;

/// <summary>A paragraph or footnote as its generated type shows it.</summary>
/// <param name="TypePath">The name of its type inside that of the resolution, such as <c>SectionII.OP3</c>.</param>
/// <param name="Id">Its identifier, such as <c>A/RES/78/132 OP27</c>.</param>
/// <param name="Citation">How it is cited, such as <c>A/RES/78/132, para. 27</c>.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="OwnTexts">
/// Its text without that of its sub-paragraphs, which have types of their own, and its texts in the other languages of the project.
/// </param>
internal sealed record CitableParagraph(
    string TypePath,
    string Id,
    string Citation,
    string Text,
    IReadOnlyList<string> OwnTexts
)
{
    /// <summary>The passages that a quote may have.</summary>
    public IEnumerable<string> OwnPassages => OwnTexts.SelectMany(Passages.Of);

    /// <summary>What a word may find, each short enough to be shown whole beside the paragraph.</summary>
    public IEnumerable<string> OwnPieces => OwnPassages.SelectMany(Passages.PiecesOf);
}
