namespace Resolutions.Text;

/// <summary>A line of the body, and what is known of its place before anything is decided.</summary>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="OpensBlock">Whether it is the first one of its block.</param>
/// <param name="IsFinished">Whether the paragraph before it is finished.</param>
/// <param name="IsAfterPageBreak">Whether something that is no text stands between it and the line before.</param>
/// <param name="Role">What the lines of its block are to its paragraphs.</param>
internal readonly record struct PlacedLine(
    TextSpan Span,
    bool OpensBlock,
    bool IsFinished,
    bool IsAfterPageBreak,
    LineRole Role
)
{
    /// <summary>Whether the lines of its block are paragraphs of their own.</summary>
    public bool IsParagraph => Role == LineRole.Paragraph;
}
