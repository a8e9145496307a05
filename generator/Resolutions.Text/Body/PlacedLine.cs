namespace Resolutions.Text;

/// <summary>A line of the body, and what is known of its place before anything is decided.</summary>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="OpensBlock">Whether it is the first one of its block.</param>
/// <param name="Whole">The line and those below it in its block that go on with its words, as far as a heading goes.</param>
/// <param name="LastOfBlock">The last line of its block.</param>
/// <param name="Role">What the lines of its block are to its paragraphs.</param>
internal readonly record struct PlacedLine(
    TextSpan Span,
    bool OpensBlock,
    TextSpan Whole,
    TextSpan LastOfBlock,
    LineRole Role
)
{
    /// <summary>The line below those that go on with its words; empty at the end of the text.</summary>
    public TextSpan Below { get; init; }

    /// <summary>Whether the paragraph before it is finished.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Whether something that is no text stands between it and the line before.</summary>
    public bool IsAfterPageBreak { get; init; }

    /// <summary>Words at the end of the line, and those that go on with them below.</summary>
    public TextSpan From(TextSpan words) => TextSpan.FromBounds(words.Start, Whole.End);

    /// <summary>Whether the lines of its block are paragraphs of their own.</summary>
    public bool IsParagraph => Role == LineRole.Paragraph;
}
