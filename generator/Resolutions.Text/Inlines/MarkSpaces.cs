namespace Resolutions.Text;

/// <summary>Takes the space around indicators and marks of emphasis out of a text where it belongs to them.</summary>
internal sealed class MarkSpaces(string source, ContentBuilder content)
{
    /// <summary>The marks and blanks before the last word that was looked for, from any of which it is the next one.</summary>
    private TextSpan beforeWord;

    /// <summary>Where text and marks go.</summary>
    public ContentBuilder Output { get; } = content;

    /// <summary>Begins a new line.</summary>
    public void Start() => beforeWord = new TextSpan(-1, 0);

    /// <summary>Adds the text before a mark, without the space that the mark would leave before what follows it.</summary>
    public void AddTextBefore(int run, int mark, char next)
    {
        var before = run < mark ? LineTrimmer.Trim(source, run, mark) : new TextSpan(mark, 0);
        var isStray = before.IsEmpty
            ? run < mark && Output.Length > 0 && Characters.IsClosingMark(next)
            : before.End < mark
                && (Characters.IsClosingMark(next) || Characters.JoinsWithoutSpace(source[before.End - 1], next));
        var end =
            !isStray ? mark
            : before.IsEmpty ? run
            : before.End;
        Output.AddText(run, end);
        if (end < mark)
        {
            Output.AddToken(TokenKind.Break, TextSpan.FromBounds(end, mark));
        }
    }

    /// <summary>Takes the space behind a mark out of the text where the text has none there.</summary>
    /// <returns>The position after it.</returns>
    public int SkipSpace(int start, TextSpan segment)
    {
        var next = LineTrimmer.Trim(source, start, segment.End).Start;
        var word = NextWord(next, segment);
        var isStray =
            word < segment.End && (Output.NeedsNoSpaceBefore(source[word]) || source[word] is ',' or '.' or ')');
        if (next == start || !isStray)
        {
            return start;
        }

        Output.AddToken(TokenKind.Break, TextSpan.FromBounds(start, next));
        return next;
    }

    /// <summary>Adds the text before a mark of emphasis, and the mark.</summary>
    public void TakeEmphasis(TextSpan span, TextSpan segment, int run)
    {
        var word = NextWord(span.End, segment);
        var next = word == segment.End ? default : source[word];
        AddTextBefore(run, span.Start, Characters.IsCjk(next) ? next : default);
        Output.AddToken(TokenKind.Emphasis, span);
    }

    /// <summary>The position of the next character that is neither blank nor a mark of emphasis.</summary>
    private int NextWord(int at, TextSpan segment)
    {
        if (at >= beforeWord.Start && at <= beforeWord.End && beforeWord.End <= segment.End)
        {
            return beforeWord.End;
        }

        var start = at;
        while (at < segment.End && (source[at] is '*' or '_' || Characters.IsBlank(source[at])))
        {
            at++;
        }

        Work.Count(at - start);
        beforeWord = TextSpan.FromBounds(start, at);
        return at;
    }
}
