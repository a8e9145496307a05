namespace Resolutions.Text;

/// <summary>
/// Gathers the lines after the enacting formula into paragraphs: asks for every line who has a place for it, those first that are most
/// certain.
/// </summary>
internal sealed class BodyReader
{
    private readonly string source;
    private readonly LanguageTable table;
    private readonly List<TextDiagnostic> diagnostics;
    private readonly PageHeaderReader pageHeaders;
    private readonly BodyState body;
    private readonly ContainerPlacement containers;
    private readonly CapitalPlacement capitals;
    private readonly UnitPlacement units;
    private readonly MarkedPlacement marked;
    private readonly UnmarkedPlacement unmarked;
    private readonly QuotedText quoted;
    private readonly TablePlacement tables;
    private readonly RunInNumber runInNumber;
    private readonly WrappedLines wrappedLines;
    private readonly UnfinishedItems unfinishedItems;
    private bool afterPageBreak;

    /// <summary>The end of the quoted text that is being read, and whether it is part of a paragraph.</summary>
    private int quotedEnd;
    private bool isQuotedInParagraph;

    public BodyReader(
        string source,
        Header header,
        LanguageTable table,
        ActionReader actions,
        List<TextDiagnostic> diagnostics
    )
    {
        this.source = source;
        this.table = table;
        this.diagnostics = diagnostics;
        pageHeaders = new PageHeaderReader(source, header, table);
        body = new BodyState(source, table, actions, diagnostics);
        containers = new ContainerPlacement(body, diagnostics);
        capitals = new CapitalPlacement(body, containers);
        units = new UnitPlacement(body, diagnostics);
        marked = new MarkedPlacement(body, diagnostics);
        unmarked = new UnmarkedPlacement(body);
        quoted = new QuotedText(source, table);
        tables = new TablePlacement(body, new ListedNames(body, containers), new NumberedRows(body));
        runInNumber = new RunInNumber(body);
        wrappedLines = new WrappedLines(source, table);
        unfinishedItems = new UnfinishedItems(body);
    }

    /// <summary>The paragraphs, sections and annexes, in reading order.</summary>
    public List<ProvisionDraft> Drafts => body.Lists.Members;

    /// <summary>The lines after the last paragraph.</summary>
    public ClosingReader Closing => body.Closing;

    /// <summary>Page headers: lines that hold nothing but the symbol of the resolution.</summary>
    public List<TextSpan> PageHeaders { get; } = [];

    /// <summary>Whether an operative paragraph was found.</summary>
    public bool HasOperative => body.HasOperative;

    /// <summary>The last line of the last paragraph.</summary>
    public TextSpan LastLine => Drafts[^1].LastLineOfAll;

    /// <summary>Reads a preamble that stands above the formula, and what stands below it.</summary>
    public void Read(List<SourceLine> lines, List<Block> above, List<Block> below, CancellationToken cancellationToken)
    {
        ReadBlocks(lines, above, cancellationToken);
        body.Scopes.Stop();
        ReadBlocks(lines, below, cancellationToken);
        marked.Finish();
        var unnumbered = new UnnumberedOperatives(source, body.Openings, diagnostics);
        body.HasOperative |= unnumbered.FindInSections(Drafts, body.Lists.Sections);
        body.HasOperative = HasOperative
            ? unnumbered.FindBeforeSections(Drafts)
            : SingleOperative.TryFind(source, body.Openings, Drafts) || unnumbered.TryFind(Drafts);
        SectionSettlement.Settle(Drafts, body.Lists.Sections);
    }

    private void ReadBlocks(List<SourceLine> lines, List<Block> blocks, CancellationToken cancellationToken)
    {
        var division = new LineDivision(source, table, body.Openings, lines, blocks);
        var texts = TextLines(lines, blocks);
        var index = 0;
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block.Kind != BlockKind.Text)
            {
                afterPageBreak = true;
                continue;
            }

            var role = division.RoleIn(block.FirstLine, block.LastLine);
            for (var line = block.FirstLine; line <= block.LastLine; line++)
            {
                var last = index + block.LastLine - line;
                var next = line < block.LastLine ? texts[index + 1].Span : (TextSpan?)null;
                var (whole, lastOfWhole) = wrappedLines.Find(texts, index, last, role);
                var below = lastOfWhole + 1 < texts.Count ? texts[lastOfWhole + 1].Span : default;
                ReadQuoted(texts, index);
                var placed = tables.TryPlace(texts, index)
                    ? 1
                    : Place(
                        new PlacedLine(texts[index].Span, line == block.FirstLine, whole, texts[last].Span, role)
                        {
                            Below = below,
                        },
                        next
                    );
                LeaveQuoted(texts[index].Span);
                line += placed - 1;
                index += placed;
            }
        }
    }

    private List<(TextSpan Span, bool OpensBlock)> TextLines(List<SourceLine> lines, List<Block> blocks)
    {
        var texts = new List<(TextSpan, bool)>();
        foreach (var block in blocks)
        {
            for (var line = block.FirstLine; block.Kind == BlockKind.Text && line <= block.LastLine; line++)
            {
                texts.Add((LineTrimmer.Trim(source, lines[line]), line == block.FirstLine));
            }
        }

        return texts;
    }

    /// <summary>
    /// Notes where the text ends that a line quotes behind a colon. It is part of the paragraph, unless that adopts a text; where paragraphs
    /// are quoted themselves, they hold no quoted text.
    /// </summary>
    private void ReadQuoted(List<(TextSpan Span, bool OpensBlock)> texts, int index)
    {
        var line = texts[index].Span;
        if (
            line.Start >= quotedEnd
            && quoted.OpensText(line)
            && body is { IsClosed: false, Current: { Kind.IsParagraph: true, Children.Count: 0 } paragraph }
            && Terminators.EndsWithColon(source, paragraph.LastLine)
            && !quoted.Opens(paragraph.Marker.IsEmpty ? paragraph.LastLine : paragraph.Marker)
            && quoted.Find(texts, index) is > 0 and var end
        )
        {
            quotedEnd = end;
            isQuotedInParagraph = !containers.AwaitsEmbedded(line);
            body.IsQuoting = !isQuotedInParagraph;
        }
    }

    private void LeaveQuoted(TextSpan line)
    {
        if (line.End == quotedEnd && !isQuotedInParagraph)
        {
            containers.CloseQuoted();
            body.IsQuoting = false;
        }
    }

    /// <summary>Places a line, with the next one where both together are a closing line.</summary>
    /// <returns>The number of lines placed.</returns>
    private int Place(PlacedLine line, TextSpan? next)
    {
        var span = line.Span;
        if (pageHeaders.IsPageHeader(span, afterPageBreak) || pageHeaders.IsTitleAbove(span, next))
        {
            PageHeaders.Add(span);
            afterPageBreak = true;
            return 1;
        }

        if (isQuotedInParagraph && span.End <= quotedEnd)
        {
            body.Current!.Segments.Add(span);
            afterPageBreak = false;
            return 1;
        }

        line = line with { IsAfterPageBreak = afterPageBreak };
        line = line with
        {
            IsFinished =
                body.Current is null
                || body.Current.IsFinished(source, table.ListConjunctions)
                || tables.IsBehindTable
                || unfinishedItems.EndsAt(line),
        };
        afterPageBreak = false;
        if (line.IsFinished && MayClose && Closing.Add(span, next, !HasActed, line.OpensBlock) is > 0 and var closing)
        {
            body.Close();
            return closing;
        }

        // What nothing takes stays without token, and the tiling of the tokens reports it.
        while (TryPlace(line) && runInNumber.TryCut(line.Span) is { } rest)
        {
            line = line with
            {
                Span = rest,
                OpensBlock = true,
                Whole = TextSpan.FromBounds(rest.Start, line.Whole.End),
                IsFinished = true,
                IsAfterPageBreak = false,
            };
        }

        return 1;
    }

    private bool TryPlace(PlacedLine line) =>
        containers.TryOpenAnnex(line)
        || capitals.TryOpen(line)
        || containers.TryOpenLettered(line)
        || containers.TryOpenSection(line)
        || !body.IsClosed
            && (
                containers.TryOpenEmbedded(line)
                || units.TryOpen(line)
                || marked.TryOpen(line)
                || units.TryPlace(line)
                || unmarked.TryPlace(line)
            );

    private bool MayClose => !body.Lists.IsInAnnex && body.Current is not null;

    /// <summary>Whether a paragraph was found that acts, or a sentence, which only such a paragraph is.</summary>
    private bool HasActed => Closing.IsOpen || HasOperative || Terminators.EndsSentence(source, body.Current!.LastLine);
}
