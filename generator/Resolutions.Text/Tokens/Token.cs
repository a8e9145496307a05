namespace Resolutions.Text;

/// <summary>
/// A run of the source text and what it is. The tokens of a document follow each other without gap or overlap: joined, they
/// are the source.
/// </summary>
/// <param name="Kind">What the run is.</param>
/// <param name="Span">Where the run stands in the source.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span);
