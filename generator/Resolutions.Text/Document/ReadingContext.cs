namespace Resolutions.Text;

/// <summary>What the readers of one text share.</summary>
/// <param name="Source">The text.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="PlainAnchors">The indicators that are plain digits or signs, by position.</param>
/// <param name="Tokens">Where the tokens go.</param>
/// <param name="Diagnostics">Where the findings go.</param>
/// <param name="CancellationToken">Asked before every paragraph.</param>
internal sealed record ReadingContext(
    string Source,
    List<SourceLine> Lines,
    List<Block> Blocks,
    Dictionary<int, NoteIndicator> PlainAnchors,
    List<Token> Tokens,
    List<TextDiagnostic> Diagnostics,
    CancellationToken CancellationToken
)
{
    /// <summary>The numbers of the footnotes.</summary>
    public HashSet<int> Notes { get; } = FootnoteReader.Numbers(Blocks);

    /// <summary>What the words of the text say of hyphens at the ends of lines.</summary>
    public LineHyphens Hyphens { get; } = new(Source);
}
