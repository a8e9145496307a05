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
    private readonly UnitPlacement units;
    private readonly MarkedPlacement marked;
    private readonly UnmarkedPlacement unmarked;
    private bool afterPageBreak;

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
        units = new UnitPlacement(body);
        marked = new MarkedPlacement(body, diagnostics);
        unmarked = new UnmarkedPlacement(body);
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
        var unnumbered = new UnnumberedOperatives(source, table, body.Openings, diagnostics);
        body.HasOperative = HasOperative
            ? unnumbered.FindBeforeSections(Drafts)
            : SingleOperative.TryFind(source, table, Drafts) || unnumbered.TryFind(Drafts);
        SectionSettlement.Settle(Drafts, body.Lists.Sections);
    }

    private void ReadBlocks(List<SourceLine> lines, List<Block> blocks, CancellationToken cancellationToken)
    {
        var division = new LineDivision(source, table, lines, blocks);
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block.Kind != BlockKind.Text)
            {
                afterPageBreak = true;
                continue;
            }

            var areParagraphs = division.EndsParagraphsAtLines(block.FirstLine, block.LastLine);
            for (var line = block.FirstLine; line <= block.LastLine; line++)
            {
                var next = line < block.LastLine ? LineTrimmer.Trim(source, lines[line + 1]) : (TextSpan?)null;
                var span = LineTrimmer.Trim(source, lines[line]);
                line += Place(span, next, line == block.FirstLine, areParagraphs) - 1;
            }
        }
    }

    /// <summary>Places a line, with the next one where both together are a closing line.</summary>
    /// <returns>The number of lines placed.</returns>
    private int Place(TextSpan span, TextSpan? next, bool opensBlock, bool isParagraph)
    {
        if (pageHeaders.IsPageHeader(span, afterPageBreak) || pageHeaders.IsTitleAbove(span, next))
        {
            PageHeaders.Add(span);
            afterPageBreak = true;
            return 1;
        }

        if (IsRowOfParagraph(span))
        {
            body.Current!.Segments.Add(span);
            afterPageBreak = false;
            return 1;
        }

        var isFinished = body.Current is null || body.Current.IsFinished(source, table.ListConjunctions);
        var line = new PlacedLine(span, opensBlock, isFinished, afterPageBreak, isParagraph);
        afterPageBreak = false;
        if (isFinished && MayClose && Closing.Add(span, next, !HasActed, opensBlock) is > 0 and var closing)
        {
            return closing;
        }

        // What nothing takes stays without token, and the tiling of the tokens reports it.
        _ =
            containers.TryOpenAnnex(line)
            || containers.TryOpenSection(line)
            || units.TryOpen(line)
            || !body.IsClosed
                && (
                    containers.TryOpenEmbedded(line)
                    || marked.TryOpen(line)
                    || units.TryPlace(line)
                    || unmarked.TryPlace(line)
                );
        return 1;
    }

    /// <summary>The rows of a table belong to the paragraph that they stand in.</summary>
    private bool IsRowOfParagraph(TextSpan line) =>
        TableRow.IsRow(source, line)
        && !body.IsClosed
        && body.Current
            is {
                Kind: ProvisionKind.Preambular
                    or ProvisionKind.Operative
                    or ProvisionKind.Subparagraph
                    or ProvisionKind.AnnexParagraph
                    or ProvisionKind.AnnexText
            };

    private bool MayClose => !body.Lists.IsInAnnex && body.Current is not null;

    /// <summary>Whether a paragraph was found that acts, or a sentence, which only such a paragraph is.</summary>
    private bool HasActed => Closing.IsOpen || HasOperative || Terminators.EndsSentence(source, body.Current!.LastLine);
}
