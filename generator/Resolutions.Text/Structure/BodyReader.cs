using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Gathers the lines after the enacting formula into paragraphs: decides for every line whether it opens a paragraph, a section or
/// an annex, goes on with the paragraph before, belongs to the closing, or has no place.
/// </summary>
internal sealed class BodyReader
{
    private readonly string source;
    private readonly LanguageTable table;
    private readonly ContainerHeadingReader headings;
    private readonly PageHeaderReader pageHeaders;
    private readonly ParagraphOpenings openings;
    private readonly NumberSequence numbers;
    private readonly NumberingScopes scopes;
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
        this.table = table;
        headings = new ContainerHeadingReader(source, table);
        pageHeaders = new PageHeaderReader(source, header, table);
        openings = new ParagraphOpenings(source, actions, diagnostics);
        numbers = new NumberSequence(source, openings, diagnostics);
        scopes = new NumberingScopes(source, diagnostics);
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
    public TextSpan LastLine => Drafts[Drafts.Count - 1].LastLineOfAll;

    private ProvisionDraft? Current => scopes.Current;

    /// <summary>Reads the blocks after the formula.</summary>
    public void Read(List<SourceLine> lines, List<Block> blocks, Formula formula, CancellationToken cancellationToken)
    {
        var division = new LineDivision(source, table, lines, blocks, formula);
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
            breaksAtLines = division.EndsParagraphsAtLines(first, block.LastLine);
            for (var line = first; line <= block.LastLine; line++)
            {
                var next = line < block.LastLine ? LineTrimmer.Trim(source, lines[line + 1]) : (TextSpan?)null;
                line += Place(LineTrimmer.Trim(source, lines[line]), next, opensBlock: line == first) - 1;
            }
        }

        HasOperative = HasOperative || SingleOperative.TryFind(source, table, Drafts);
        SectionSettlement.Settle(Drafts, sections);
    }

    /// <summary>Places a line, with the next one where both together are a closing line.</summary>
    /// <returns>The number of lines placed.</returns>
    private int Place(TextSpan line, TextSpan? next, bool opensBlock)
    {
        if (pageHeaders.IsPageHeader(line, afterPageBreak))
        {
            PageHeaders.Add(line);
            afterPageBreak = true;
            return 1;
        }

        var isFinished = Current is null || Terminators.IsFinished(source, Current, table.ListConjunctions);

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
            || !heading.Title.IsEmpty && !openings.LooksLikeHeading(heading.Title)
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
        if (numbers.Read(line, list, opensBlock, isFinished) is not { } marker)
        {
            return false;
        }

        var opens =
            marker.IsParagraphNumber || numbers.StandsForNumber(marker, list, Current)
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

        numbers.Report(marker, $"({expected})");
        return scopes.TryAddAfterGap(marker, NumberSequence.LargestGap);
    }

    private bool TryOpenNumbered(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        var number = marker.First.Value;
        if (!numbers.Follows(marker, list, HasOperative, opensBlock, isFinished))
        {
            return false;
        }

        var kind = list.IsAnnex ? ProvisionKind.AnnexParagraph : ProvisionKind.Operative;
        var label = number.ToString(CultureInfo.InvariantCulture) + marker.Suffix;
        Open(new ProvisionDraft(kind, number, label, marker.Span));
        list.Add(number);
        HasOperative |= !list.IsAnnex;
        return true;
    }

    private bool TryPlaceUnmarked(TextSpan line, bool opensBlock, bool isFinished)
    {
        var isHeading = openings.LooksLikeHeading(line);
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

    /// <summary>Makes a heading of what was taken for a preambular paragraph, when something else opens behind it.</summary>
    private void SettleHeading()
    {
        if (Current is not null && openings.MayBeHeading(Current))
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
            return openings.PartsUnfinished(Current!, line, afterPageBreak);
        }

        return list.IsAnnex
            || (list.LastNumber == 0 ? openings.PartsPreamble(Current!, line, afterPageBreak) : !afterPageBreak);
    }

    private void Open(ProvisionDraft draft)
    {
        SettleHeading();
        list.Members.Add(draft);
        scopes.Start(draft);
    }
}
