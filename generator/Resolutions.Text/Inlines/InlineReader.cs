using System.Text;

namespace Resolutions.Text;

/// <summary>
/// Reads the characters of a paragraph: takes out footnote indicators, emphasis marks, link syntax and escapes, and joins the
/// lines and pages that the paragraph runs over.
/// </summary>
internal sealed class InlineReader(string source, HashSet<int> notes, List<Token> tokens)
{
    private const int Unknown = -2;
    private readonly StringBuilder text = new();
    private readonly List<FootnoteAnchor> anchors = [];
    private readonly List<TextSpan> emphasis = [];
    private readonly NoteNumbers numbers = new(notes);
    private bool readsAnchors;
    private bool joins;
    private int emphasisStart;
    private string emphasisMark = "";
    private int linkEnd;
    private int nextLinkClose;

    /// <summary>The footnote indicators of everything read so far, in reading order.</summary>
    public List<FootnoteAnchor> AllAnchors { get; } = [];

    /// <summary>Reads the segments of a paragraph, which follow each other in the source.</summary>
    public Content Read(IReadOnlyList<TextSpan> segments)
    {
        readsAnchors = true;
        return ReadSegments(segments);
    }

    /// <summary>Reads the segments of a footnote, which has no footnotes of its own.</summary>
    public Content ReadNote(IReadOnlyList<TextSpan> segments)
    {
        readsAnchors = false;
        return ReadSegments(segments);
    }

    /// <summary>Reads a printed number or letter as it stands.</summary>
    public Content ReadMarker(TokenKind kind, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return Content.Empty;
        }

        var token = new Token(kind, span);
        tokens.Add(token);
        return new Content(span.In(source), [], [], [token]);
    }

    private Content ReadSegments(IReadOnlyList<TextSpan> segments)
    {
        text.Clear();
        anchors.Clear();
        emphasis.Clear();
        emphasisStart = -1;
        var firstToken = tokens.Count;
        for (var i = 0; i < segments.Count; i++)
        {
            joins = i > 0;
            ReadSegment(segments, i);
        }

        AllAnchors.AddRange(anchors);
        return new Content(
            text.ToString(),
            anchors.Count == 0 ? [] : anchors.ToArray(),
            emphasis.Count == 0 ? [] : emphasis.ToArray(),
            tokens.GetRange(firstToken, tokens.Count - firstToken).ToArray()
        );
    }

    private void ReadSegment(IReadOnlyList<TextSpan> segments, int index)
    {
        var segment = segments[index];
        linkEnd = -1;
        nextLinkClose = Unknown;
        var at = segment.Start;
        var run = at;
        while (at < segment.End)
        {
            if (!IsSpecial(source[at]))
            {
                at++;
                continue;
            }

            var taken = ReadSpecial(segments, index, at, run);
            if (taken > 0)
            {
                at += taken;
                run = at;
            }
            else
            {
                at++;
            }
        }

        Flush(run, segment.End);
        if (index + 1 < segments.Count)
        {
            AddBreak(segment.End);
        }
    }

    private static bool IsSpecial(char c) =>
        c < '\u0080' ? c is '*' or '_' or '[' or ']' or '\\' : c <= '\u2079' && Characters.SuperscriptDigit(c) >= 0;

    /// <summary>Reads what a special character may open.</summary>
    /// <returns>The number of characters read, or 0 where the character is text.</returns>
    private int ReadSpecial(IReadOnlyList<TextSpan> segments, int index, int at, int run)
    {
        var segment = segments[index];
        return source[at] switch
        {
            '*' or '_' => ReadEmphasis(segments, index, at, run),
            '[' => ReadLinkStart(segment, at, run),
            ']' => at == linkEnd ? ReadLinkEnd(segment, at, run) : 0,
            '\\' => ReadEscape(segment, at, run),
            _ => readsAnchors ? ReadAnchor(segment, at, run) : 0,
        };
    }

    private int ReadAnchor(TextSpan segment, int at, int run)
    {
        var span = TextSpan.FromBounds(at, segment.End);
        if (!NoteIndicator.TryRead(source, span, out var indicator) || !numbers.TryAccept(indicator.Number, source, at))
        {
            return 0;
        }

        Flush(run, at);
        anchors.Add(new FootnoteAnchor(indicator.Number, text.Length, indicator.Span));
        tokens.Add(new Token(TokenKind.FootnoteIndicator, indicator.Span));
        var after = LineTrimmer.Trim(source, indicator.Span.End, segment.End).Start;
        if (after > indicator.Span.End && after < segment.End && LeavesNoSpace(source[after]))
        {
            tokens.Add(new Token(TokenKind.Break, TextSpan.FromBounds(indicator.Span.End, after)));
            return after - at;
        }

        return indicator.Span.Length;
    }

    /// <summary>Whether the space behind an indicator belongs to the indicator, since the text has none there.</summary>
    private bool LeavesNoSpace(char after) =>
        text.Length == 0
        || Characters.IsBlank(text[text.Length - 1])
        || Characters.JoinsWithoutSpace(text[text.Length - 1], after);

    private int ReadEmphasis(IReadOnlyList<TextSpan> segments, int index, int at, int run)
    {
        var segment = segments[index];
        var isDouble = at + 1 < segment.End && source[at + 1] == source[at];
        var length = isDouble ? 2 : 1;
        var closes = emphasisStart >= 0 && IsMark(emphasisMark, at, length);
        if (!closes && (emphasisStart >= 0 || !OpensEmphasis(segments, index, at, length)))
        {
            return 0;
        }

        Flush(run, at);
        tokens.Add(new Token(TokenKind.Emphasis, new TextSpan(at, length)));
        if (closes)
        {
            emphasis.Add(TextSpan.FromBounds(Math.Min(emphasisStart, text.Length), text.Length));
            emphasisStart = -1;
        }
        else
        {
            emphasisStart = text.Length;
            emphasisMark = source.Substring(at, length);
        }

        return length;
    }

    private bool IsMark(string mark, int at, int length) =>
        mark.Length == length && mark[0] == source[at] && (length == 2 || !Characters.IsBlank(source[at - 1]));

    /// <summary>A mark opens emphasis where its twin follows; a single one also needs a word at its right and none at its left.</summary>
    private bool OpensEmphasis(IReadOnlyList<TextSpan> segments, int index, int at, int length)
    {
        var segment = segments[index];
        var start = at + length;
        if (
            length == 1
            && (
                start >= segment.End
                || Characters.IsBlank(source[start])
                || at > segment.Start && char.IsLetterOrDigit(source[at - 1])
            )
        )
        {
            return false;
        }

        var mark = source.Substring(at, length);
        for (var i = index; i < segments.Count; i++)
        {
            var from = i == index ? Math.Min(start + 1, segment.End) : segments[i].Start;
            if (source.IndexOf(mark, from, segments[i].End - from, StringComparison.Ordinal) >= 0)
            {
                return true;
            }

            if (length == 1)
            {
                return false;
            }
        }

        return false;
    }

    private int ReadLinkStart(TextSpan segment, int at, int run)
    {
        var close = NextLinkClose(segment, at);
        var inner = close < 0 ? -1 : source.IndexOf('[', at + 1, close - at - 1);
        if (close < 0 || inner >= 0 || source.IndexOf(')', close, segment.End - close) < 0)
        {
            return 0;
        }

        Flush(run, at);
        tokens.Add(new Token(TokenKind.LinkSyntax, new TextSpan(at, 1)));
        linkEnd = close;
        return 1;
    }

    /// <summary>The next <c>](</c> of the segment, or -1; found once for all brackets before it, so that reading stays linear.</summary>
    private int NextLinkClose(TextSpan segment, int at)
    {
        if (nextLinkClose == Unknown || nextLinkClose >= 0 && nextLinkClose < at)
        {
            nextLinkClose = source.IndexOf("](", at, segment.End - at, StringComparison.Ordinal);
        }

        return nextLinkClose;
    }

    private int ReadLinkEnd(TextSpan segment, int at, int run)
    {
        Flush(run, at);
        var end = source.IndexOf(')', at, segment.End - at) + 1;
        tokens.Add(new Token(TokenKind.LinkSyntax, TextSpan.FromBounds(at, end)));
        linkEnd = -1;
        return end - at;
    }

    /// <summary>A backslash before punctuation is the escape of a converter; the punctuation is text.</summary>
    private int ReadEscape(TextSpan segment, int at, int run)
    {
        if (
            at + 1 >= segment.End
            || !(
                source[at + 1] < '\u0080' && char.IsPunctuation(source[at + 1])
                || source[at + 1] is '~' or '`' or '|' or '<' or '>' or '+' or '$' or '^' or '='
            )
        )
        {
            return 0;
        }

        Flush(run, at);
        tokens.Add(new Token(TokenKind.Furniture, new TextSpan(at, 1)));
        Flush(at + 1, at + 2);
        return 2;
    }

    private void Flush(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (joins)
        {
            joins = false;
            if (
                text.Length > 0
                && !Characters.IsBlank(text[text.Length - 1])
                && !Characters.JoinsWithoutSpace(text[text.Length - 1], source[start])
            )
            {
                text.Append(' ');
            }
        }

        text.Append(source, start, end - start);
        tokens.Add(new Token(TokenKind.Text, TextSpan.FromBounds(start, end)));
    }

    private void AddBreak(int start)
    {
        var end = start;
        while (end < source.Length && Characters.IsBlank(source[end]))
        {
            end++;
        }

        if (end > start)
        {
            tokens.Add(new Token(TokenKind.Break, TextSpan.FromBounds(start, end)));
        }
    }
}
