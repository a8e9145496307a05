using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Gathers the lines after the enacting formula into paragraphs: decides for every line whether it opens a paragraph, a section or
/// an annex, goes on with the paragraph before, belongs to the closing, or has no place.
/// </summary>
internal sealed class BodyReader
{
    private const int LargestGap = 20;
    private const int LargestGapAtStart = 300;
    private const int LongestHeading = 200;
    private const int LongestOpening = 80;
    private const int LongestSymbol = 60;
    private readonly string source;
    private readonly string symbol;
    private readonly string title;
    private readonly LanguageTable table;
    private readonly ActionReader actions;
    private readonly List<TextDiagnostic> diagnostics;
    private readonly ContainerHeadingReader headings;
    private readonly NumberingScopes scopes = new();
    private readonly Dictionary<ProvisionDraft, ProvisionList> sections = [];

    /// <summary>The list that sections belong to: that of the resolution or of an annex.</summary>
    private ProvisionList outer;

    /// <summary>The list that paragraphs belong to: that of a section, or the outer one.</summary>
    private ProvisionList list;
    private int lastSection;
    private bool afterPageBreak;
    private bool breaksAtLines;

    public BodyReader(
        string source,
        Header header,
        LanguageTable table,
        ActionReader actions,
        List<TextDiagnostic> diagnostics
    )
    {
        this.source = source;
        symbol = header.Symbol;
        title = header.Title.Text;
        this.table = table;
        this.actions = actions;
        this.diagnostics = diagnostics;
        headings = new ContainerHeadingReader(source, table);
        Closing = new ClosingReader(source, table);
        outer = list = new ProvisionList(Drafts, isAnnex: false, carry: 0);
    }

    /// <summary>The paragraphs, sections and annexes, in reading order.</summary>
    public List<ProvisionDraft> Drafts { get; } = [];

    /// <summary>The lines after the last paragraph.</summary>
    public ClosingReader Closing { get; }

    /// <summary>Page headers: lines that hold nothing but the symbol of the resolution.</summary>
    public List<TextSpan> PageHeaders { get; } = [];

    /// <summary>Whether an operative paragraph was found.</summary>
    public bool HasOperative { get; private set; }

    /// <summary>The last line of the last paragraph.</summary>
    public TextSpan LastLine => LastLineOf(Drafts[Drafts.Count - 1]);

    private ProvisionDraft? Current => scopes.Current;

    /// <summary>Reads the blocks after the formula.</summary>
    public void Read(List<SourceLine> lines, List<Block> blocks, Formula formula, CancellationToken cancellationToken)
    {
        var dividesAtLines = !HasBlankLines(blocks, formula);
        for (var i = formula.Block; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = blocks[i];
            if (block.Kind != BlockKind.Text)
            {
                afterPageBreak = true;
                continue;
            }

            var first = i == formula.Block ? formula.Line + 1 : block.FirstLine;
            breaksAtLines = dividesAtLines || EndsParagraphsAtLines(lines, first, block.LastLine);
            for (var line = first; line <= block.LastLine; line++)
            {
                var next = line < block.LastLine ? LineTrimmer.Trim(source, lines[line + 1]) : (TextSpan?)null;
                line += Place(LineTrimmer.Trim(source, lines[line]), next, opensBlock: line == first) - 1;
            }
        }

        FindUnnumberedOperative();
        SectionSettlement.Settle(Drafts, sections);
    }

    /// <summary>A single operative paragraph has no number: it is the last paragraph, and ends a sentence.</summary>
    private void FindUnnumberedOperative()
    {
        var last = Drafts.FindLastIndex(draft => draft.Kind != ProvisionKind.Annex);
        if (!HasOperative && last >= 0 && IsSingleOperative(last))
        {
            Drafts[last] = Drafts[last].AsSingleOperative();
            HasOperative = true;
        }
    }

    /// <summary>
    /// Whether the paragraph is the one that acts: it ends a sentence, what it introduces aside, and those before it do not. Where
    /// others end as operative paragraphs do, it is their numbers that were not understood.
    /// </summary>
    private bool IsSingleOperative(int last) =>
        Drafts[last].Kind == ProvisionKind.Preambular
        && Terminators.EndsSentence(source, LastLineOf(Drafts[last]))
        && !Terminators.EndsWithComma(source, Drafts[last].LastLine)
        && Drafts.FindIndex(draft => draft.Kind == ProvisionKind.Preambular && EndsAsOperative(draft)) == last;

    private bool EndsAsOperative(ProvisionDraft draft) =>
        Terminators.IsFinished(source, draft.LastLine, ProvisionKind.Operative, table.ListConjunctions)
        && (draft.Children.Count == 0 || Terminators.EndsSentence(source, LastLineOf(draft)));

    /// <summary>Whether paragraphs are divided by blank lines; where none is, every line is a paragraph.</summary>
    private static bool HasBlankLines(List<Block> blocks, Formula formula)
    {
        var texts = 0;
        for (var i = formula.Block + 1; i < blocks.Count; i++)
        {
            texts += blocks[i].Kind == BlockKind.Text ? 1 : 0;
        }

        return texts > 1;
    }

    /// <summary>Whether every line of a block ends as a paragraph does: then each is one.</summary>
    private bool EndsParagraphsAtLines(List<SourceLine> lines, int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            var span = LineTrimmer.Trim(source, lines[line]);
            if (!Terminators.IsFinished(source, span, ProvisionKind.Preambular, table.ListConjunctions))
            {
                return false;
            }
        }

        return last > first;
    }

    /// <summary>Places a line, with the next one where both together are a closing line.</summary>
    /// <returns>The number of lines placed.</returns>
    private int Place(TextSpan line, TextSpan? next, bool opensBlock)
    {
        if (IsPageHeader(line))
        {
            PageHeaders.Add(line);
            afterPageBreak = true;
            return 1;
        }

        var isFinished =
            Current is null || Terminators.IsFinished(source, Current.LastLine, Current.Kind, table.ListConjunctions);

        var closing = isFinished && MayClose ? Closing.Add(line, next) : 0;
        if (closing == 0)
        {
            // What nothing takes stays without token, and the tiling of the tokens reports it.
            _ =
                isFinished && (TryOpenAnnex(line) || opensBlock && TryOpenSection(line))
                || !IsClosed
                    && (
                        TryOpenByMarker(line, opensBlock, isFinished) || TryPlaceUnmarked(line, opensBlock, isFinished)
                    );
        }

        afterPageBreak = false;
        return Math.Max(closing, 1);
    }

    private bool MayClose =>
        !list.IsAnnex && Current is not null && (HasOperative || Terminators.EndsSentence(source, Current.LastLine));

    /// <summary>Whether the closing lines stand behind the last paragraph, so that only an annex may follow.</summary>
    private bool IsClosed => Closing.IsOpen && !list.IsAnnex;

    /// <summary>
    /// Whether a line is the header of a page: a symbol, the symbol of the resolution with its title, the title after it, the letter of
    /// the organ, or the distribution.
    /// </summary>
    private bool IsPageHeader(TextSpan line)
    {
        if (line.Length > symbol.Length + title.Length + LongestSymbol)
        {
            return false;
        }

        var words = LineTrimmer.Words(source, line);
        return PrintedSymbol.Read(words) is not null
            || words.StartsWith(symbol, StringComparison.Ordinal) && words.EndsWith(title, StringComparison.Ordinal)
            || words.StartsWith(title, StringComparison.Ordinal) && words.EndsWith(symbol, StringComparison.Ordinal)
            || afterPageBreak && (title.Length > 0 && words == title || words is ['A' or 'E' or 'S'])
            || table.Lines.Any(known =>
                known.Field == LineField.Distribution && known.Pattern.Match(words, table.Lexicon) is not null
            );
    }

    private bool TryOpenAnnex(TextSpan line)
    {
        if (!(HasOperative || Closing.IsOpen) || headings.ReadAnnex(line) is not { } heading)
        {
            return false;
        }

        var annex = OpenContainer(heading, Drafts);
        outer = list = new ProvisionList(annex.Children, isAnnex: true, carry: 0);
        lastSection = 0;
        return true;
    }

    private bool TryOpenSection(TextSpan line)
    {
        if (
            IsClosed
            || headings.ReadSection(line) is not { } heading
            || heading.Value != lastSection + 1
            || !heading.Title.IsEmpty && !LooksLikeHeading(heading.Title)
        )
        {
            return false;
        }

        var section = OpenContainer(heading, outer.Members);
        list = new ProvisionList(section.Children, outer.IsAnnex, list.LastNumberSoFar);
        sections.Add(section, list);
        lastSection = heading.Value;
        return true;
    }

    private ProvisionDraft OpenContainer(ContainerHeading heading, List<ProvisionDraft> members)
    {
        SettleHeading();
        var draft = new ProvisionDraft(heading.Kind, Math.Max(heading.Value, 1), heading.Label, heading.Marker);
        if (!heading.Title.IsEmpty)
        {
            draft.Segments.Add(heading.Title);
        }

        members.Add(draft);
        scopes.Start(draft);
        return draft;
    }

    private bool TryOpenByMarker(TextSpan line, bool opensBlock, bool isFinished)
    {
        if ((MarkerReader.Read(source, line) ?? (opensBlock ? ReadBareNumber(line) : null)) is not { } marker)
        {
            return false;
        }

        var opens = marker.IsParagraphNumber
            ? TryOpenNumbered(marker, opensBlock, isFinished)
            : TryOpenSubparagraph(marker, opensBlock, isFinished);
        if (opens)
        {
            if (!marker.Opening.IsEmpty)
            {
                Current!.Segments.Add(marker.Opening);
            }

            Current!.Segments.Add(TextSpan.FromBounds(marker.TextStart, line.End));
        }

        return opens;
    }

    /// <summary>A number without its full stop is one where it comes next and an action opens behind it.</summary>
    private ParagraphMarker? ReadBareNumber(TextSpan line) =>
        MarkerReader.ReadBareNumber(source, line) is { } marker
        && list.Continues(marker.First.Value)
        && actions.OpensOperative(Opening(TextSpan.FromBounds(marker.TextStart, line.End)))
            ? marker
            : null;

    private bool TryOpenSubparagraph(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        if (Current is null or { Kind: ProvisionKind.Heading or ProvisionKind.Section or ProvisionKind.Annex })
        {
            return false;
        }

        if (!opensBlock && !Terminators.Introduces(source, Current.LastLine))
        {
            return false;
        }

        if (scopes.TryAdd(marker))
        {
            return true;
        }

        if (!isFinished || !opensBlock || scopes.Expected(marker) is not { } expected)
        {
            return false;
        }

        ReportSequence(marker, $"({expected})");
        return scopes.TryAddAfterGap(marker, LargestGap);
    }

    private bool TryOpenNumbered(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        var number = marker.First.Value;
        if (!FollowsInSequence(marker, opensBlock, isFinished))
        {
            return false;
        }

        var kind = list.IsAnnex ? ProvisionKind.AnnexParagraph : ProvisionKind.Operative;
        Open(new ProvisionDraft(kind, number, number.ToString(CultureInfo.InvariantCulture), marker.Span));
        list.Add(number);
        HasOperative |= !list.IsAnnex;
        return true;
    }

    private bool FollowsInSequence(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        var number = marker.First.Value;
        if (list.Continues(number) && (isFinished || opensBlock))
        {
            return true;
        }

        if (list.IsAnnex || !isFinished || !opensBlock)
        {
            return false;
        }

        var largest = HasOperative ? LargestGap : LargestGapAtStart;
        var isGap = number > list.Expected && number <= list.Expected + largest;
        if (isGap || number < list.Expected && HasOperative)
        {
            ReportSequence(marker, list.Expected.ToString(CultureInfo.InvariantCulture));
        }

        return isGap;
    }

    private void ReportSequence(ParagraphMarker marker, string expected) =>
        diagnostics.Add(
            new TextDiagnostic(TextRules.NumberOutOfSequence, marker.Span, expected, marker.Span.In(source))
        );

    private bool TryPlaceUnmarked(TextSpan line, bool opensBlock, bool isFinished)
    {
        var isHeading = LooksLikeHeading(line);
        if (Current is not null && !OpensParagraph(line, opensBlock, isFinished))
        {
            Current.Segments.Add(line);
            return true;
        }

        if (Current is { AwaitsTitle: true } && isHeading)
        {
            Current.Segments.Add(line);
            return true;
        }

        if (KindOfUnmarked(line, isHeading) is not { } kind)
        {
            return false;
        }

        Open(ProvisionDraft.Unnumbered(kind, line));
        return true;
    }

    /// <summary>What a line without a marker opens; nothing where the text has no place for it.</summary>
    private ProvisionKind? KindOfUnmarked(TextSpan line, bool isHeading)
    {
        if (list.IsAnnex)
        {
            return isHeading ? ProvisionKind.Heading : ProvisionKind.AnnexText;
        }

        if (list.LastNumber == 0 && (!HasOperative || sections.Count > 0))
        {
            return ProvisionKind.Preambular;
        }

        return isHeading ? ProvisionKind.Heading : null;
    }

    /// <summary>The characters of a line that may hold the action which opens it.</summary>
    private string Opening(TextSpan line) => source.Substring(line.Start, Math.Min(line.Length, LongestOpening));

    /// <summary>
    /// A short line without punctuation at its end, and without the action that opens a paragraph, is a heading once it is plain that
    /// nothing goes on with it.
    /// </summary>
    private bool LooksLikeHeading(TextSpan line) =>
        line.Length <= LongestHeading
        && !Terminators.Introduces(source, line)
        && !actions.OpensPreambular(Opening(line));

    /// <summary>Whether what was taken for a preambular paragraph may be a heading, of one or a few lines.</summary>
    private bool MayBeHeading(ProvisionDraft draft) =>
        draft is { Kind: ProvisionKind.Preambular, Children.Count: 0, Segments: [var first, ..] }
        && LooksLikeHeading(TextSpan.FromBounds(first.Start, draft.LastLine.End));

    /// <summary>Makes a heading of what was taken for a preambular paragraph, when something else opens behind it.</summary>
    private void SettleHeading()
    {
        if (Current is not null && MayBeHeading(Current))
        {
            list.Members[list.Members.Count - 1] = Current.AsHeading();
            scopes.Start(list.Members[list.Members.Count - 1]);
        }
    }

    /// <summary>
    /// A line without a marker opens a paragraph after a finished one; in the operative part not right after a page break, where the
    /// mark may be one from the middle of the paragraph.
    /// </summary>
    private bool OpensParagraph(TextSpan line, bool opensBlock, bool isFinished)
    {
        if (!opensBlock && !breaksAtLines)
        {
            return false;
        }

        if (!isFinished)
        {
            return MayBeHeading(Current!) && actions.OpensPreambular(Opening(line));
        }

        return list.IsAnnex || (list.LastNumber == 0 ? OpensPreambular(line) : !afterPageBreak);
    }

    /// <summary>
    /// Whether a line behind a finished preambular paragraph opens another one. After a comma it may also go on with the sentence, over
    /// a page break or not: a known action opens, a small letter in a language of capitals goes on. Else a capital opens, and
    /// where there are no capitals the line is joined and the doubt reported.
    /// </summary>
    private bool OpensPreambular(TextSpan line)
    {
        var words = Opening(line);
        if (
            !Terminators.EndsWithComma(source, Current!.LastLine)
            || Current.Kind == ProvisionKind.Subparagraph
            || actions.OpensPreambular(words)
        )
        {
            return true;
        }

        if (actions.OpensWithCapital)
        {
            return !afterPageBreak && !char.IsLower(words[0]);
        }

        const int longest = 20;
        var start = new TextSpan(line.Start, Math.Min(line.Length, longest));
        diagnostics.Add(new TextDiagnostic(TextRules.DoubtfulBoundary, start, start.In(source)));
        return false;
    }

    private void Open(ProvisionDraft draft)
    {
        SettleHeading();
        list.Members.Add(draft);
        scopes.Start(draft);
    }

    private static TextSpan LastLineOf(ProvisionDraft draft) =>
        draft.Children.Count > 0 ? LastLineOf(draft.Children[draft.Children.Count - 1]) : draft.LastLine;
}
