using System.Globalization;

namespace Resolutions.Text;

/// <summary>Opens annexes, sections and the texts that a paragraph adopts or recommends.</summary>
internal sealed class ContainerPlacement(BodyState body, List<TextDiagnostic> diagnostics)
{
    /// <summary>A preamble in which so many lines looked like annexes has no operative paragraph above one of them.</summary>
    private int triesLeft = 20;
    private readonly ContainerHeadingReader headings = new(body.Source, body.Table);
    private readonly EmbeddedTexts embedded = new(body.Source, body.Table, body.Openings);

    public bool TryOpenAnnex(PlacedLine line)
    {
        if (
            !line.IsFinished && !MayEndUnfinished(line)
            || headings.ReadAnnex(line.Span) is not { } heading
            || !line.IsFinished && line.IsAfterPageBreak && Math.Max(heading.Value, 1) == body.Lists.LastAnnex
            || !(body.HasOperative || body.Closing.IsOpen || TryFindUnnumbered())
        )
        {
            return false;
        }

        if (heading.Value == 0 && body.Lists.IsInAnnex)
        {
            // An appendix belongs to its annex, whose number it would share.
            body.Lists.CloseUnit();
            body.OpenHeading(ProvisionDraft.Unnumbered(ProvisionKind.Heading, line.Span));
            return true;
        }

        body.Lists.OpenAnnex(Start(heading));
        return true;
    }

    /// <summary>
    /// Whether the name of an annex ends what stands before it without a mark: alone in a block, and with no small letter. Above a page it
    /// may be that of the annex which goes on.
    /// </summary>
    private bool MayEndUnfinished(PlacedLine line) => line.OpensBlock && !char.IsLower(body.Source[line.Span.Start]);

    /// <summary>Finds operative paragraphs without numbers above an annex, whose own numbers would hide that they have none.</summary>
    private bool TryFindUnnumbered()
    {
        var drafts = body.Lists.Members;
        body.HasOperative =
            drafts.Count > 0
            && triesLeft-- > 0
            && (
                SingleOperative.TryFind(body.Source, body.Openings, drafts)
                || new UnnumberedOperatives(body.Source, body.Openings, diagnostics).TryFind(drafts)
            );
        return body.HasOperative;
    }

    /// <summary>Opens a section: its numeral comes next, and the paragraph before is finished or a converter marked the line as a heading.</summary>
    public bool TryOpenSection(PlacedLine line)
    {
        if (
            body.IsClosed
            || !line.OpensBlock && !line.IsFinished
            || !line.IsFinished && !LineTrimmer.HasHeadingMark(body.Source, line.Span)
            || headings.ReadSection(line.Span) is not { } heading
            || !line.OpensBlock && !heading.Title.IsEmpty
            || heading.Value != body.Lists.NextSection
            || !heading.Title.IsEmpty && !body.Openings.LooksLikeHeading(line.From(heading.Title))
        )
        {
            return false;
        }

        body.Lists.OpenSection(Start(heading));
        return true;
    }

    /// <summary>
    /// Opens a section with a letter: the letter comes next, and the paragraph before is finished. Letters over one sequence of numbers are
    /// made headings in the end. Behind the closing lines only a further letter opens one: each was adopted for itself.
    /// </summary>
    public bool TryOpenLettered(PlacedLine line)
    {
        if (
            !line.IsFinished && !IsBehindHeading(line)
            || !line.OpensBlock && !line.IsParagraph
            || line.Span.Length > ParagraphOpenings.LongestHeading
            || body.Lists.LetteredParent is not { } parent
            || headings.ReadLetter(line.Span, parent.LastLetter + 1) is not { } heading
            || heading.Value != parent.LastLetter + 1
            || body.IsClosed && heading.Value == 1
            || !heading.Title.IsEmpty && !body.Openings.LooksLikeHeading(line.From(heading.Title))
        )
        {
            return false;
        }

        body.Reopen();
        body.Lists.OpenLettered(Start(heading, line.Span), parent);
        return true;
    }

    /// <summary>Whether the line before is a short one that may be a heading, which nothing ends.</summary>
    private bool IsBehindHeading(PlacedLine line) =>
        line is { OpensBlock: true, IsAfterPageBreak: false }
        && body.Current is { } current
        && (current.Kind == ProvisionKind.Heading || body.Openings.MayBeHeading(current));

    /// <summary>Opens the text that the paragraph before adopts or recommends.</summary>
    /// <returns>Whether the line is its formula, and so has its place.</returns>
    public bool TryOpenEmbedded(PlacedLine line)
    {
        if (!line.IsFinished || FindEmbedded(line.Span) is not var (isText, formula))
        {
            return false;
        }

        var paragraph = body.Current!;

        if (paragraph.Kind == ProvisionKind.Preambular)
        {
            body.List.Members[^1] = paragraph.AsSingleOperative();
            body.List.Add(1);
            body.HasOperative = true;
        }

        var number = body.Lists.EmbeddedCount + 1;
        var label = number.ToString(CultureInfo.InvariantCulture);
        var place = new TextSpan(line.Span.Start, 0);
        var draft = new ProvisionDraft(ProvisionKind.Embedded, number, label, place) { Formula = formula };
        body.Lists.OpenEmbedded(draft, isText);
        body.Scopes.Start(draft);
        return !formula.IsEmpty;
    }

    /// <summary>Whether a line names an annex.</summary>
    public bool OpensAnnex(TextSpan line) => headings.ReadAnnex(line) is not null;

    /// <summary>Whether a line opens a text that the paragraph before adopts.</summary>
    public bool AwaitsEmbedded(TextSpan line) => FindEmbedded(line) is not null;

    /// <summary>Goes back from an embedded text to the paragraph that quotes it, where the quotation ends.</summary>
    public void CloseQuoted()
    {
        if (body.Lists.TryCloseEmbedded() is { } paragraph)
        {
            body.Scopes.Start(paragraph);
        }
    }

    private (bool IsText, TextSpan Formula)? FindEmbedded(TextSpan line) =>
        !body.List.IsText && !body.Lists.IsDeepest && body.Current is { Children.Count: 0 } paragraph
            ? embedded.Opens(paragraph, line)
            : null;

    private ProvisionDraft Start(ContainerHeading heading, TextSpan lettered = default)
    {
        body.SettleHeading();
        var draft = new ProvisionDraft(heading.Kind, Math.Max(heading.Value, 1), heading.Label, heading.Marker)
        {
            LetteredLine = lettered,
        };
        if (!heading.Title.IsEmpty)
        {
            draft.Segments.Add(heading.Title);
        }

        body.Scopes.Start(draft);
        return draft;
    }
}
