namespace Resolutions.Text;

/// <summary>
/// A piece of the official text, character for character, without footnote indicators, emphasis marks, link syntax, page
/// furniture and breaks; what was taken out is kept beside it.
/// </summary>
public sealed class Content
{
    /// <summary>A text that holds nothing.</summary>
    public static readonly Content Empty = new("", [], [], []);

    internal Content(
        string text,
        IReadOnlyList<FootnoteAnchor> anchors,
        IReadOnlyList<TextSpan> emphasis,
        IReadOnlyList<Token> tokens
    )
    {
        Text = text;
        Anchors = anchors;
        Emphasis = emphasis;
        Tokens = tokens;
    }

    /// <summary>The official text.</summary>
    public string Text { get; }

    /// <summary>The footnote indicators, in reading order.</summary>
    public IReadOnlyList<FootnoteAnchor> Anchors { get; }

    /// <summary>The emphasized runs of <see cref="Text"/>, in reading order. Emphasis is a hint of the printer, not a rule.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; }

    /// <summary>The references to documents and provisions, in reading order.</summary>
    public IReadOnlyList<Reference> References { get; internal set; } = [];

    /// <summary>The tokens that make up this text, in reading order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Where the text stands in the source: from its first to its last character, with what interrupts it.</summary>
    public TextSpan Span =>
        Tokens.Count == 0 ? default : TextSpan.FromBounds(Tokens[0].Span.Start, Tokens[Tokens.Count - 1].Span.End);
}
