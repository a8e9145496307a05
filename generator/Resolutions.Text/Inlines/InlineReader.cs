namespace Resolutions.Text;

/// <summary>
/// Reads the characters of a paragraph: takes out footnote indicators, emphasis marks, link syntax and escapes, and joins the
/// lines and pages that the paragraph runs over.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="notes">The numbers of the footnotes.</param>
/// <param name="plainAnchors">The indicators that are plain digits, by position.</param>
/// <param name="hyphens">Decides on hyphens at the ends of lines.</param>
/// <param name="tokens">Where the tokens go.</param>
/// <param name="table">The language.</param>
internal sealed class InlineReader(
    string source,
    HashSet<int> notes,
    Dictionary<int, NoteIndicator> plainAnchors,
    LineHyphens hyphens,
    List<Token> tokens,
    LanguageTable table
)
{
    private const string EscapedSymbols = "~`|<>+$^=";
    private readonly ContentBuilder content = new(source, tokens);
    private readonly EmphasisMarks emphasis = new(source);
    private readonly LinkBrackets links = new(source);
    private readonly IndicatorFinder indicators = new(source, notes, plainAnchors, table);
    private bool readsAnchors;

    /// <summary>The marks and blanks before the last word that was looked for, from any of which it is the next one.</summary>
    private TextSpan beforeWord;

    /// <summary>The footnote indicators of everything read so far, in reading order.</summary>
    public List<FootnoteAnchor> AllAnchors { get; } = [];

    /// <summary>Reads the segments of a paragraph, which follow each other in the source.</summary>
    public Content Read(IReadOnlyList<TextSpan> segments)
    {
        readsAnchors = true;
        var paragraph = ReadSegments(segments);
        AllAnchors.AddRange(paragraph.Anchors);
        return paragraph;
    }

    /// <summary>Reads the segments of a footnote, which has no footnotes of its own.</summary>
    public Content ReadNote(IReadOnlyList<TextSpan> segments)
    {
        readsAnchors = false;
        return ReadSegments(segments);
    }

    /// <summary>Reads a printed number or letter, without the marks of converters around it.</summary>
    public Content ReadMarker(TokenKind kind, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return Content.Empty;
        }

        content.Start();
        PrintedMarker.Read(source, span, kind, content);
        return content.Build();
    }

    private Content ReadSegments(IReadOnlyList<TextSpan> segments)
    {
        content.Start();
        emphasis.Start();
        for (var i = 0; i < segments.Count; i++)
        {
            if (TableRow.IsRow(source, segments[i]))
            {
                ReadRow(segments, i);
                continue;
            }

            links.Start();
            var join = i + 1 < segments.Count ? hyphens.Join(segments[i], segments[i + 1]) : HyphenJoin.None;
            ReadSegment(segments, i, join == HyphenJoin.Broken ? 1 : 0);
            if (i + 1 < segments.Count)
            {
                content.AddLineBreak(segments[i].End, isGlued: join != HyphenJoin.None);
            }
        }

        return content.Build();
    }

    /// <summary>Reads a row of a table: a tab stands between cells, a line break before and behind the row.</summary>
    private void ReadRow(IReadOnlyList<TextSpan> segments, int index)
    {
        var row = segments[index];
        content.AddSeparator('\n');
        for (var at = row.Start; at < row.End; )
        {
            content.AddToken(TokenKind.Furniture, new TextSpan(at, 1));
            var end = TableRow.EndOfCell(source, at + 1, row);
            var cell = LineTrimmer.Trim(source, at + 1, end);
            if (at > row.Start && at + 1 < row.End)
            {
                content.AddSeparator('\t');
            }

            links.Start();
            ReadSegment([cell], 0, hyphen: 0);
            at = end;
        }

        if (index + 1 < segments.Count)
        {
            content.AddLineBreak(row.End, isGlued: true);
            if (!TableRow.IsRow(source, segments[index + 1]))
            {
                content.AddSeparator('\n');
            }
        }
    }

    /// <param name="segments">The segments of the paragraph.</param>
    /// <param name="index">The segment.</param>
    /// <param name="hyphen">The length of the hyphen at its end that is no part of the text.</param>
    private void ReadSegment(IReadOnlyList<TextSpan> segments, int index, int hyphen)
    {
        var segment = segments[index];
        var at = segment.Start;
        var run = at;
        beforeWord = new TextSpan(-1, 0);
        while (at < segment.End)
        {
            var taken = IsSpecial(source[at]) ? ReadSpecial(segments, index, at, run) : 0;
            at += Math.Max(taken, 1);
            run = taken > 0 ? at : run;
        }

        content.AddText(run, segment.End - hyphen);
        if (hyphen > 0)
        {
            content.AddToken(TokenKind.Furniture, new TextSpan(segment.End - hyphen, hyphen));
        }
    }

    private bool IsSpecial(char c) =>
        c < '\u0080'
            ? c is '*' or '_' or '[' or ']' or '\\' or '/' || plainAnchors.Count > 0 && c is >= '0' and <= '9'
            : c <= '\u2079' && Characters.SuperscriptDigit(c) >= 0;

    /// <summary>Reads what a special character may open or close.</summary>
    /// <param name="segments">The segments of the paragraph.</param>
    /// <param name="index">The segment that holds the character.</param>
    /// <param name="at">The position of the character.</param>
    /// <param name="run">The start of the text before it that is not added yet.</param>
    /// <returns>The number of characters read, or 0 where the character is text.</returns>
    private int ReadSpecial(IReadOnlyList<TextSpan> segments, int index, int at, int run)
    {
        var segment = segments[index];
        return source[at] switch
        {
            '*' or '_' => ReadEmphasis(segments, index, at, run),
            '[' when ReadAnchor(segment, at, run) is > 0 and var length => length,
            '[' => links.Opens(at, segment) ? Take(TokenKind.LinkSyntax, at, at + 1, run) : 0,
            ']' => links.EndOfLink(at, segment) is > 0 and var end ? Take(TokenKind.LinkSyntax, at, end, run) : 0,
            '\\' => ReadEscape(segment, at, run),
            _ => ReadAnchor(segment, at, run),
        };
    }

    private int ReadAnchor(TextSpan segment, int at, int run) =>
        readsAnchors && indicators.Find(segment, at, run) is { } indicator
            ? AddAnchor(segment, indicator, run) - at
            : 0;

    /// <summary>Adds an indicator, and the space around it where that belongs to it and not to the text.</summary>
    /// <returns>The position after both.</returns>
    private int AddAnchor(TextSpan segment, NoteIndicator indicator, int run)
    {
        var (start, end) = (indicator.Span.Start, indicator.Span.End);
        var after = LineTrimmer.Trim(source, end, segment.End).Start;
        AddTextBefore(run, start, after == segment.End ? '.' : source[after]);
        content.AddAnchor(indicator);
        return SkipSpace(end, segment);
    }

    /// <summary>Adds the text before a mark, without the space that the mark would leave before what follows it.</summary>
    private void AddTextBefore(int run, int mark, char next)
    {
        var before = run < mark ? LineTrimmer.Trim(source, run, mark) : new TextSpan(mark, 0);
        var isStray =
            !before.IsEmpty
            && before.End < mark
            && (Characters.IsClosingMark(next) || Characters.JoinsWithoutSpace(source[before.End - 1], next));
        var end = isStray ? before.End : mark;
        content.AddText(run, end);
        if (end < mark)
        {
            content.AddToken(TokenKind.Break, TextSpan.FromBounds(end, mark));
        }
    }

    /// <summary>Takes the space behind a mark out of the text where the text has none there.</summary>
    /// <returns>The position after it.</returns>
    private int SkipSpace(int start, TextSpan segment)
    {
        var next = LineTrimmer.Trim(source, start, segment.End).Start;
        var word = NextWord(next, segment);
        var isStray =
            word < segment.End && (content.NeedsNoSpaceBefore(source[word]) || source[word] is ',' or '.' or ')');
        if (next == start || !isStray)
        {
            return start;
        }

        content.AddToken(TokenKind.Break, TextSpan.FromBounds(start, next));
        return next;
    }

    private int ReadEmphasis(IReadOnlyList<TextSpan> segments, int index, int at, int run)
    {
        var span = emphasis.At(at, segments[index]);
        if (emphasis.Closes(span, segments[index]))
        {
            TakeEmphasis(span, segments[index], run);
            content.AddEmphasis(emphasis.OpenAt);
            emphasis.Close();
            return SkipSpace(span.End, segments[index]) - at;
        }

        if (!emphasis.Opens(span, segments, index))
        {
            // The whole run is text: its last characters shall not be tried again as a shorter mark.
            content.AddText(run, span.End);
            return span.Length;
        }

        TakeEmphasis(span, segments[index], run);
        var end = SkipSpace(span.End, segments[index]);
        emphasis.Open(content.Length, span);
        return end - at;
    }

    private void TakeEmphasis(TextSpan span, TextSpan segment, int run)
    {
        var word = NextWord(span.End, segment);
        var next = word == segment.End ? default : source[word];
        AddTextBefore(run, span.Start, Characters.IsCjk(next) ? next : default);
        content.AddToken(TokenKind.Emphasis, span);
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

    /// <summary>A backslash before punctuation is the escape of a converter; the punctuation is text.</summary>
    private int ReadEscape(TextSpan segment, int at, int run)
    {
        if (at + 1 >= segment.End || !IsEscapable(source[at + 1]))
        {
            return 0;
        }

        Take(TokenKind.Furniture, at, at + 1, run);
        content.AddText(at + 1, at + 2);
        return 2;
    }

    private static bool IsEscapable(char c) =>
        c < '\u0080' && (char.IsPunctuation(c) || EscapedSymbols.IndexOf(c) >= 0);

    /// <summary>Adds the text before a mark, and the mark as no part of the text.</summary>
    private int Take(TokenKind kind, int start, int end, int run)
    {
        content.AddText(run, start);
        content.AddToken(kind, TextSpan.FromBounds(start, end));
        return end - start;
    }
}
