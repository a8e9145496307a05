namespace Resolutions.Text;

/// <summary>
/// Reads the characters of a paragraph: takes out footnote indicators, emphasis marks, link syntax and escapes, and joins the
/// lines and pages that the paragraph runs over.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="notes">The numbers of the footnotes.</param>
/// <param name="plainAnchors">The indicators that are plain digits or signs, by position.</param>
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
    private readonly MarkSpaces spaces = new(source, new ContentBuilder(source, tokens));
    private readonly EmphasisMarks emphasis = new(source);
    private readonly LinkBrackets links = new(source);
    private readonly IndicatorFinder indicators = new(source, notes, plainAnchors, table);
    private readonly bool hasPlainAnchors = plainAnchors.Count > 0;
    private bool readsAnchors;
    private TextSpan openMark;

    private ContentBuilder Output => spaces.Output;

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

    /// <summary>Reads the segments of a title whose emphasis began before its number.</summary>
    /// <param name="segments">The segments behind the number.</param>
    /// <param name="emphasisMark">The mark that is open; or nothing.</param>
    public Content ReadTitle(IReadOnlyList<TextSpan> segments, TextSpan emphasisMark)
    {
        openMark = emphasisMark;
        var title = Read(segments);
        openMark = default;
        return title;
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

        Output.Start();
        PrintedMarker.Read(source, span, kind, Output);
        return Output.Build();
    }

    /// <summary>Reads the sign that opens a footnote.</summary>
    public Content ReadSign(TokenKind kind, TextSpan span)
    {
        Output.Start();
        PrintedMarker.ReadSign(source, span, kind, Output);
        return Output.Build();
    }

    private Content ReadSegments(IReadOnlyList<TextSpan> segments)
    {
        Output.Start();
        emphasis.Start();
        if (!openMark.IsEmpty)
        {
            emphasis.Open(Output.Length, openMark);
        }

        for (var i = 0; i < segments.Count; i++)
        {
            if (TableRow.IsRow(source, segments[i]))
            {
                ReadRow(segments, i);
                continue;
            }

            if (IsColumnRow(segments, i))
            {
                ReadColumnRow(segments, i);
                continue;
            }

            links.Start();
            var join = i + 1 < segments.Count ? hyphens.Join(segments[i], segments[i + 1]) : HyphenJoin.None;
            ReadSegment(segments, i, join == HyphenJoin.Broken ? 1 : 0);
            if (i + 1 < segments.Count)
            {
                Output.AddLineBreak(segments[i].End, isGlued: join != HyphenJoin.None);
            }
        }

        return Output.Build();
    }

    /// <summary>Reads a row of a table: a tab stands between cells, a line break before and behind the row.</summary>
    private void ReadRow(IReadOnlyList<TextSpan> segments, int index)
    {
        var row = segments[index];
        Output.AddSeparator('\n');
        for (var at = row.Start; at < row.End; )
        {
            Output.AddToken(TokenKind.Furniture, new TextSpan(at, 1));
            var end = TableRow.EndOfCell(source, at + 1, row);
            var cell = LineTrimmer.Trim(source, at + 1, end);
            if (at > row.Start && at + 1 < row.End)
            {
                Output.AddSeparator('\t');
            }

            links.Start();
            ReadSegment([cell], 0, hyphen: 0);
            at = end;
        }

        if (index + 1 < segments.Count)
        {
            Output.AddLineBreak(row.End, isGlued: true);
            if (!TableRow.IsRow(source, segments[index + 1]))
            {
                Output.AddSeparator('\n');
            }
        }
    }

    private bool IsColumnRow(IReadOnlyList<TextSpan> segments, int index) =>
        ColumnTable.IsRow(
            source,
            index > 0 ? segments[index - 1] : default,
            segments[index],
            index + 1 < segments.Count ? segments[index + 1] : default
        );

    /// <summary>Reads a row whose cells are parted by runs of spaces, as one with bars.</summary>
    private void ReadColumnRow(IReadOnlyList<TextSpan> segments, int index)
    {
        Output.AddSeparator('\n');
        var cells = ColumnTable.Cells(source, segments[index]);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                Output.AddToken(TokenKind.Break, TextSpan.FromBounds(cells[i - 1].End, cells[i].Start));
                Output.AddSeparator('\t');
            }

            links.Start();
            ReadSegment([cells[i]], 0, hyphen: 0);
        }

        if (index + 1 < segments.Count)
        {
            Output.AddLineBreak(segments[index].End, isGlued: true);
            if (!IsColumnRow(segments, index + 1))
            {
                Output.AddSeparator('\n');
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
        spaces.Start();
        var end = segment.End - hyphen;
        for (at = NextSpecial(at, end); at < end; at = NextSpecial(at, end))
        {
            var taken = ReadSpecial(segments, index, at, run);
            at += Math.Max(taken, 1);
            run = taken > 0 ? at : run;
        }

        Output.AddText(run, end);
        if (hyphen > 0)
        {
            Output.AddToken(TokenKind.Furniture, new TextSpan(end, hyphen));
        }
    }

    /// <summary>The position of the next character that may be no part of the text.</summary>
    private int NextSpecial(int at, int end)
    {
        while (at < end && !IsSpecial(source[at]))
        {
            at++;
        }

        return at;
    }

    private bool IsSpecial(char c) =>
        c < '\u0080'
            ? c is '*' or '_' or '[' or ']' or '\\' or '/' || hasPlainAnchors && c is >= '0' and <= '9' or '('
            : c <= '\u2079' && Characters.SuperscriptDigit(c) >= 0
                || c is Characters.SoftHyphen or '†' or '‡' or '［' or '〔'
                || hasPlainAnchors && c is >= '０' and <= '９';

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
            '*' or '\\' when hasPlainAnchors && ReadAnchor(segment, at, run) is > 0 and var length => length,
            '*' or '_' => ReadEmphasis(segments, index, at, run),
            '[' when ReadAnchor(segment, at, run) is > 0 and var length => length,
            '[' => links.Opens(at, segment) ? Take(TokenKind.LinkSyntax, at, at + 1, run) : 0,
            ']' => links.EndOfLink(at, segment) is > 0 and var end ? Take(TokenKind.LinkSyntax, at, end, run) : 0,
            Characters.SoftHyphen => Take(TokenKind.Furniture, at, at + 1, run),
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
        spaces.AddTextBefore(run, start, after == segment.End ? '.' : source[after]);
        Output.AddAnchor(indicator);
        return spaces.SkipSpace(end, segment);
    }

    private int ReadEmphasis(IReadOnlyList<TextSpan> segments, int index, int at, int run)
    {
        var span = emphasis.At(at, segments[index]);
        if (emphasis.Closes(span, segments[index]))
        {
            spaces.TakeEmphasis(span, segments[index], run);
            Output.AddEmphasis(emphasis.OpenAt);
            emphasis.Close();
            return spaces.SkipSpace(span.End, segments[index]) - at;
        }

        if (!emphasis.Opens(span, segments, index))
        {
            // The whole run is text: its last characters shall not be tried again as a shorter mark.
            Output.AddText(run, span.End);
            return span.Length;
        }

        spaces.TakeEmphasis(span, segments[index], run);
        var end = spaces.SkipSpace(span.End, segments[index]);
        emphasis.Open(Output.Length, span);
        return end - at;
    }

    /// <summary>A backslash before punctuation is the escape of a converter; the punctuation is text.</summary>
    private int ReadEscape(TextSpan segment, int at, int run)
    {
        if (at + 1 >= segment.End || !IsEscapable(source[at + 1]))
        {
            return 0;
        }

        Take(TokenKind.Furniture, at, at + 1, run);
        Output.AddText(at + 1, at + 2);
        return 2;
    }

    private static bool IsEscapable(char c) =>
        c < '\u0080' && (char.IsPunctuation(c) || EscapedSymbols.IndexOf(c) >= 0);

    /// <summary>Adds the text before a mark, and the mark as no part of the text.</summary>
    private int Take(TokenKind kind, int start, int end, int run)
    {
        Output.AddText(run, start);
        Output.AddToken(kind, TextSpan.FromBounds(start, end));
        return end - start;
    }
}
