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
            !line.IsFinished
            || headings.ReadAnnex(line.Span) is not { } heading
            || !(body.HasOperative || body.Closing.IsOpen || TryFindUnnumbered())
        )
        {
            return false;
        }

        body.Lists.OpenAnnex(Start(heading));
        return true;
    }

    /// <summary>Finds operative paragraphs without numbers above an annex, whose own numbers would hide that they have none.</summary>
    private bool TryFindUnnumbered()
    {
        var drafts = body.Lists.Members;
        body.HasOperative =
            drafts.Count > 0
            && triesLeft-- > 0
            && (
                SingleOperative.TryFind(body.Source, body.Table, drafts)
                || new UnnumberedOperatives(body.Source, body.Table, body.Openings, diagnostics).TryFind(drafts)
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
            || !heading.Title.IsEmpty && !body.Openings.LooksLikeHeading(heading.Title)
        )
        {
            return false;
        }

        body.Lists.OpenSection(Start(heading));
        return true;
    }

    /// <summary>Opens the text that the paragraph before adopts or recommends.</summary>
    /// <returns>Whether the line is its formula, and so has its place.</returns>
    public bool TryOpenEmbedded(PlacedLine line)
    {
        if (
            !line.IsFinished
            || body.List.IsText
            || body.Lists.IsDeepest
            || body.Current is not { Children.Count: 0 } paragraph
            || embedded.Opens(paragraph, line.Span) is not var (isText, formula)
        )
        {
            return false;
        }

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

    private ProvisionDraft Start(ContainerHeading heading)
    {
        body.SettleHeading();
        var draft = new ProvisionDraft(heading.Kind, Math.Max(heading.Value, 1), heading.Label, heading.Marker);
        if (!heading.Title.IsEmpty)
        {
            draft.Segments.Add(heading.Title);
        }

        body.Scopes.Start(draft);
        return draft;
    }
}
