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
    private readonly List<TextDiagnostic> diagnostics;
    private readonly ContainerHeadingReader headings;
    private readonly PageHeaderReader pageHeaders;
    private readonly ParagraphOpenings openings;
    private readonly NumberSequence numbers;
    private readonly LostNumbers lostNumbers;
    private readonly UnitHeadingReader units;
    private readonly EmbeddedTexts embedded;
    private readonly NumberingScopes scopes;
    private readonly OpenLists lists;
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
        this.diagnostics = diagnostics;
        lists = new OpenLists(source);
        headings = new ContainerHeadingReader(source, table);
        pageHeaders = new PageHeaderReader(source, header, table);
        openings = new ParagraphOpenings(source, actions, diagnostics);
        numbers = new NumberSequence(source, openings, diagnostics);
        scopes = new NumberingScopes(source, diagnostics);
        lostNumbers = new LostNumbers(source, openings, diagnostics);
        units = new UnitHeadingReader(source, table);
        embedded = new EmbeddedTexts(source, table, openings);
        Closing = new ClosingReader(source, table);
    }

    /// <summary>The paragraphs, sections and annexes, in reading order.</summary>
    public List<ProvisionDraft> Drafts => lists.Members;

    /// <summary>The lines after the last paragraph.</summary>
    public ClosingReader Closing { get; }

    /// <summary>Page headers: lines that hold nothing but the symbol of the resolution.</summary>
    public List<TextSpan> PageHeaders { get; } = [];

    /// <summary>Whether an operative paragraph was found.</summary>
    public bool HasOperative { get; private set; }

    /// <summary>The last line of the last paragraph.</summary>
    public TextSpan LastLine => Drafts[Drafts.Count - 1].LastLineOfAll;

    private ProvisionList List => lists.Current;

    private ProvisionDraft? Current => scopes.Current;

    /// <summary>Reads the blocks after the formula.</summary>
    public void Read(List<SourceLine> lines, List<Block> blocks, CancellationToken cancellationToken)
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

            breaksAtLines = division.EndsParagraphsAtLines(block.FirstLine, block.LastLine);
            for (var line = block.FirstLine; line <= block.LastLine; line++)
            {
                var next = line < block.LastLine ? LineTrimmer.Trim(source, lines[line + 1]) : (TextSpan?)null;
                line += Place(LineTrimmer.Trim(source, lines[line]), next, opensBlock: line == block.FirstLine) - 1;
            }
        }

        lostNumbers.FillLast(List);
        LostNumbers.Discard(Drafts);
        HasOperative =
            HasOperative
            || SingleOperative.TryFind(source, table, Drafts)
            || new UnnumberedOperatives(source, table, openings, diagnostics).TryFind(Drafts);
        SectionSettlement.Settle(Drafts, lists.Sections);
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

        var closing = isFinished && MayClose ? Closing.Add(line, next, needsMeeting: !ActsBefore) : 0;
        if (closing == 0)
        {
            // What nothing takes stays without token, and the tiling of the tokens reports it.
            _ =
                isFinished && TryOpenAnnex(line)
                || opensBlock && (isFinished || HasHeadingMark(line)) && (TryOpenSection(line) || TryOpenUnit(line))
                || !IsClosed
                    && (
                        isFinished && TryOpenEmbedded(line)
                        || TryOpenByMarker(line, opensBlock, isFinished)
                        || TryPlaceUnmarked(line, opensBlock, isFinished)
                    );
        }

        afterPageBreak = false;
        return Math.Max(closing, 1);
    }

    /// <summary>Whether a converter marked the line as a heading, which is one even where the paragraph before lost its end.</summary>
    private bool HasHeadingMark(TextSpan line) => line.Start >= 2 && source[line.Start - 2] == '#';

    private bool MayClose => !lists.IsInAnnex && Current is not null;

    /// <summary>Whether a paragraph was found that acts, or a sentence, which only such a paragraph is.</summary>
    private bool ActsBefore => Closing.IsOpen || HasOperative || Terminators.EndsSentence(source, Current!.LastLine);

    /// <summary>Whether the closing lines stand behind the last paragraph, so that only an annex may follow.</summary>
    private bool IsClosed => Closing.IsOpen && !lists.IsInAnnex;

    private bool TryOpenAnnex(TextSpan line)
    {
        if (!(HasOperative || Closing.IsOpen) || headings.ReadAnnex(line) is not { } heading)
        {
            return false;
        }

        lists.OpenAnnex(StartContainer(heading));
        return true;
    }

    private bool TryOpenSection(TextSpan line)
    {
        if (
            IsClosed
            || headings.ReadSection(line) is not { } heading
            || heading.Value != lists.NextSection
            || !heading.Title.IsEmpty && !openings.LooksLikeHeading(heading.Title)
        )
        {
            return false;
        }

        lists.OpenSection(StartContainer(heading));
        return true;
    }

    /// <summary>Opens an article, rule, goal … of an annexed or embedded text.</summary>
    private bool TryOpenUnit(TextSpan line)
    {
        if (IsClosed || !List.IsText)
        {
            return false;
        }

        var goal = lists.OpenGoal;
        var target = goal > 0 ? units.ReadTarget(line, goal) : null;
        if ((target ?? units.Read(line)) is not { } heading)
        {
            return false;
        }

        if (heading.Number <= lists.UnitParent(heading.Term).LastUnit(heading.Term) && !IsFurther(heading))
        {
            if (heading.Number > 1)
            {
                return false;
            }

            SettleHeading();
            lists.OpenList();
        }

        SettleHeading();
        var unit = new ProvisionDraft(ProvisionKind.Article, heading.Number, heading.Label, heading.Marker)
        {
            Term = heading.Term,
        };
        lists.OpenUnit(unit);
        scopes.Start(unit);
        if (!heading.Text.IsEmpty)
        {
            PlaceInUnit(unit, heading.Text);
        }

        return true;
    }

    /// <summary>Whether the unit goes on with the number before it: 42 bis behind 42, 1.a behind 1.5.</summary>
    private bool IsFurther(UnitHeading heading) =>
        heading.Term == ProvisionTerm.Target && !Characters.IsDigit(heading.Label[^1])
        || heading.Number == lists.UnitParent(heading.Term).LastUnit(heading.Term)
            && !Characters.IsDigit(heading.Label[^1]);

    /// <summary>Opens the text that the paragraph before adopts or recommends.</summary>
    private bool TryOpenEmbedded(TextSpan line)
    {
        if (
            List.IsText
            || Current is not { Children.Count: 0 } paragraph
            || embedded.Opens(paragraph, line) is not var (isText, formula)
        )
        {
            return false;
        }

        if (paragraph.Kind == ProvisionKind.Preambular)
        {
            List.Members[^1] = paragraph.AsSingleOperative();
            List.Add(1);
            HasOperative = true;
        }

        var number = Drafts.Count(each => each.Kind == ProvisionKind.Embedded) + 1;
        var draft = new ProvisionDraft(
            ProvisionKind.Embedded,
            number,
            number.ToString(CultureInfo.InvariantCulture),
            new TextSpan(line.Start, 0)
        )
        {
            Formula = formula,
        };
        lists.OpenEmbedded(draft, isText);
        scopes.Start(draft);
        return !formula.IsEmpty;
    }

    private ProvisionDraft StartContainer(ContainerHeading heading)
    {
        SettleHeading();
        var draft = new ProvisionDraft(heading.Kind, Math.Max(heading.Value, 1), heading.Label, heading.Marker);
        if (!heading.Title.IsEmpty)
        {
            draft.Segments.Add(heading.Title);
        }

        scopes.Start(draft);
        return draft;
    }

    private bool TryOpenByMarker(TextSpan line, bool opensBlock, bool isFinished)
    {
        if (numbers.Read(line, List, opensBlock, isFinished) is not { } marker)
        {
            return false;
        }

        var text = TextSpan.FromBounds(marker.TextStart, line.End);
        var opens =
            marker.IsParagraphNumber || numbers.StandsForNumber(marker, List, Current)
                ? TryOpenNumbered(marker, text, opensBlock, isFinished)
                : TryOpenSubparagraph(marker, opensBlock, isFinished);
        if (opens)
        {
            if (!marker.Opening.IsEmpty)
            {
                Current!.Segments.Add(marker.Opening);
            }

            Current!.Segments.Add(text);
        }

        return opens;
    }

    private bool TryOpenSubparagraph(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        if (scopes.IsInterrupted)
        {
            return opensBlock && TryResume(marker);
        }

        if (
            Current is null or { Kind: ProvisionKind.Heading }
            || Current.Kind.IsContainer && Current.Kind != ProvisionKind.Article
        )
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

    /// <summary>Goes on with a list behind the headings that stand among its members.</summary>
    private bool TryResume(ParagraphMarker marker)
    {
        var first = List.Members.FindLastIndex(each => each.Kind != ProvisionKind.Heading) + 1;
        var headings = List.Members.GetRange(first, List.Members.Count - first);
        if (!scopes.TryResume(marker, headings))
        {
            return false;
        }

        List.Members.RemoveRange(first, headings.Count);
        return true;
    }

    private bool TryOpenNumbered(ParagraphMarker marker, TextSpan text, bool opensBlock, bool isFinished)
    {
        var number = marker.First.Value;
        isFinished |=
            List.IsText
            && Current is { Kind: ProvisionKind.AnnexParagraph }
            && openings.LooksLikeHeading(Current.LastLine);
        if (
            isFinished
            && opensBlock
            && !List.Continues(number)
            && !lists.TryReturnTo(number)
            && number == 1
            && List.IsText
        )
        {
            SettleHeading();
            scopes.Start(lists.OpenList());
        }

        if (number == List.LastTitle + 1 && number > 1 && number != List.Expected && openings.LooksLikeHeading(text))
        {
            PlaceHeading(new ProvisionDraft(ProvisionKind.Heading, 0, "", marker.Span));
            List.LastTitle++;
            return true;
        }

        var isFilled = isFinished && opensBlock && lostNumbers.TryFill(List, number);
        if (!isFilled && !numbers.Follows(marker, List, HasOperative, opensBlock, isFinished))
        {
            return false;
        }

        var kind = List.IsText ? ProvisionKind.AnnexParagraph : ProvisionKind.Operative;
        var label = number.ToString(CultureInfo.InvariantCulture) + marker.Suffix;
        Open(new ProvisionDraft(kind, number, label, marker.Span));
        List.Add(number);
        HasOperative |= !List.IsText;
        return true;
    }

    private bool TryPlaceUnmarked(TextSpan line, bool opensBlock, bool isFinished)
    {
        var isHeading = openings.LooksLikeHeading(line);
        if (Current is { Kind: ProvisionKind.Article } unit && !(isHeading && opensBlock && unit.Segments.Count > 0))
        {
            PlaceInUnit(unit, line);
            return true;
        }

        if (Current is not null && !OpensParagraph(line, opensBlock, isFinished))
        {
            CurrentSegments.Add(line);
            return true;
        }

        if (Current is { AwaitsTitle: true } && isHeading)
        {
            Current.Segments.Add(line);
            return true;
        }

        if (Current is { Kind: ProvisionKind.Subparagraph } && openings.GoesOn(line))
        {
            scopes.CloseList();
            CurrentSegments.Add(line);
            return true;
        }

        if (KindOfUnmarked(line, isHeading) is not { } kind)
        {
            return false;
        }

        var draft = ProvisionDraft.Unnumbered(kind, line);
        if (kind == ProvisionKind.Heading)
        {
            lists.CloseUnit();
            PlaceHeading(draft);
        }
        else
        {
            Open(draft);
        }

        return true;
    }

    private void PlaceHeading(ProvisionDraft heading)
    {
        List.Members.Add(heading);
        scopes.Interrupt(heading);
    }

    /// <summary>Where a line that goes on with the current paragraph goes: behind its parts to the closing words.</summary>
    private List<TextSpan> CurrentSegments => Current!.Children.Count > 0 ? Current.ClosingWords : Current.Segments;

    /// <summary>The first line of a unit is its title, if it looks like one; the others are its text.</summary>
    private void PlaceInUnit(ProvisionDraft unit, TextSpan line)
    {
        if (unit.Segments.Count == 0 && unit.Children.Count == 0 && openings.LooksLikeHeading(line))
        {
            unit.Children.Add(ProvisionDraft.Unnumbered(ProvisionKind.Heading, line));
        }
        else if (unit.Children.Exists(child => child.Kind == ProvisionKind.Subparagraph))
        {
            unit.ClosingWords.Add(line);
        }
        else
        {
            unit.Segments.Add(line);
        }
    }

    /// <summary>What a line without a marker opens; nothing where the text has no place for it.</summary>
    private ProvisionKind? KindOfUnmarked(TextSpan line, bool isHeading)
    {
        if (List.IsText)
        {
            return isHeading ? ProvisionKind.Heading : ProvisionKind.AnnexText;
        }

        if (lists.AllowsPreamble(HasOperative))
        {
            return ProvisionKind.Preambular;
        }

        return isHeading ? ProvisionKind.Heading
            : openings.OpensLatePreambular(line) ? ProvisionKind.Preambular
            : openings.OpensOperative(line) ? ProvisionKind.Operative
            : null;
    }

    /// <summary>Makes a heading of what was taken for a preambular paragraph, when something else opens behind it.</summary>
    private void SettleHeading()
    {
        if (Current is not null && openings.MayBeHeading(Current))
        {
            List.Members[^1] = Current.AsHeading();
            scopes.Start(List.Members[^1]);
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

        return List.IsText
            || (List.LastNumber == 0 ? openings.PartsPreamble(Current!, line, afterPageBreak) : !afterPageBreak);
    }

    private void Open(ProvisionDraft draft)
    {
        SettleHeading();
        List.Members.Add(draft);
        scopes.Start(draft);
    }
}
