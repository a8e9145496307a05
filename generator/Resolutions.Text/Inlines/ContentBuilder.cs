using System.Text;

namespace Resolutions.Text;

/// <summary>Gathers the text of a paragraph and, beside it, what is taken out of it.</summary>
internal sealed class ContentBuilder(string source, List<Token> tokens)
{
    private readonly StringBuilder text = new();
    private readonly List<FootnoteAnchor> anchors = [];
    private readonly List<TextSpan> emphasis = [];
    private int firstToken;
    private bool joins;

    /// <summary>The number of characters so far.</summary>
    public int Length => text.Length;

    /// <summary>Begins a new text.</summary>
    public void Start()
    {
        text.Clear();
        anchors.Clear();
        emphasis.Clear();
        firstToken = tokens.Count;
        joins = false;
    }

    /// <summary>Adds characters of the text, with a space before them if they open a line and their script divides words.</summary>
    public void AddText(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (joins && !NeedsNoSpaceBefore(source[start]))
        {
            text.Append(' ');
        }

        joins = false;
        text.Append(source, start, end - start);
        AddToken(TokenKind.Text, TextSpan.FromBounds(start, end));
    }

    /// <summary>Adds a run of a printed number or letter.</summary>
    public void AddMarker(TokenKind kind, TextSpan span, bool isText)
    {
        if (isText)
        {
            text.Append(source, span.Start, span.Length);
        }

        AddToken(kind, span);
    }

    /// <summary>Adds a run that is no part of the text.</summary>
    public void AddToken(TokenKind kind, TextSpan span) => tokens.Add(new Token(kind, span));

    /// <summary>Adds a footnote indicator at the end of the text so far.</summary>
    public void AddAnchor(NoteIndicator indicator)
    {
        anchors.Add(new FootnoteAnchor(indicator.Label, text.Length, indicator.Span));
        AddToken(TokenKind.FootnoteIndicator, indicator.Span);
    }

    /// <summary>Marks the text from a position to its end so far as emphasized.</summary>
    public void AddEmphasis(int start) => emphasis.Add(TextSpan.FromBounds(Math.Min(start, text.Length), text.Length));

    /// <summary>Joins the next line: the white space before it is no part of the text.</summary>
    /// <param name="start">The end of the line.</param>
    /// <param name="isGlued">Whether the next line goes on with the same word.</param>
    public void AddLineBreak(int start, bool isGlued)
    {
        joins = !isGlued;
        var end = start;
        while (end < source.Length && Characters.IsBlank(source[end]))
        {
            end++;
        }

        if (end > start)
        {
            AddToken(TokenKind.Break, TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>Adds the mark that parts cells or rows of a table.</summary>
    public void AddSeparator(char separator)
    {
        joins = false;
        if (text.Length > 0)
        {
            text.Append(separator);
        }
    }

    /// <summary>Whether no space stands between the text so far and a character that follows after a break.</summary>
    public bool NeedsNoSpaceBefore(char next) =>
        text.Length == 0 || Characters.IsBlank(Last) || Characters.JoinsWithoutSpace(Last, next);

    /// <summary>The last character so far; of a surrogate pair the first half, which tells the script.</summary>
    private char Last =>
        char.IsLowSurrogate(text[text.Length - 1]) && text.Length > 1 ? text[text.Length - 2] : text[text.Length - 1];

    /// <summary>The text with everything that was gathered.</summary>
    public Content Build()
    {
        var its = new Token[tokens.Count - firstToken];
        tokens.CopyTo(firstToken, its, 0, its.Length);
        return new Content(
            text.ToString(),
            anchors.Count == 0 ? [] : anchors.ToArray(),
            emphasis.Count == 0 ? [] : emphasis.ToArray(),
            its
        );
    }
}
