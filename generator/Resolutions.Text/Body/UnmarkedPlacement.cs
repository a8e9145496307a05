namespace Resolutions.Text;

/// <summary>Places lines without a marker: they go on with a paragraph, open one, or are headings.</summary>
internal sealed class UnmarkedPlacement(BodyState body)
{
    public bool TryPlace(PlacedLine line)
    {
        var isHeading = body.Openings.LooksLikeHeading(line.Span);
        if (body.Current is { } current)
        {
            if (!OpensParagraph(line, current))
            {
                SegmentsOf(current).Add(line.Span);
                return true;
            }

            if (current.AwaitsTitle && isHeading)
            {
                current.Segments.Add(line.Span);
                return true;
            }

            if (current.Kind == ProvisionKind.Subparagraph && body.Openings.GoesOn(current, line.Span))
            {
                body.Scopes.CloseList();
                SegmentsOf(body.Current!).Add(line.Span);
                return true;
            }
        }

        return KindOf(line.Span, isHeading) is { } kind && Open(kind, line.Span);
    }

    private bool Open(ProvisionKind kind, TextSpan line)
    {
        var draft = ProvisionDraft.Unnumbered(kind, line);
        if (kind == ProvisionKind.Heading)
        {
            body.Lists.CloseUnit();
            body.OpenHeading(draft);
        }
        else
        {
            body.Open(draft);
        }

        return true;
    }

    /// <summary>Where a line that goes on with a paragraph goes: behind its parts to the closing words.</summary>
    private static List<TextSpan> SegmentsOf(ProvisionDraft paragraph) =>
        paragraph.Children.Count > 0 ? paragraph.ClosingWords : paragraph.Segments;

    /// <summary>What a line without a marker opens; nothing where the text has no place for it.</summary>
    private ProvisionKind? KindOf(TextSpan line, bool isHeading)
    {
        if (body.List.IsText)
        {
            return isHeading ? ProvisionKind.Heading : ProvisionKind.AnnexText;
        }

        if (body.Lists.AllowsPreamble(body.HasOperative))
        {
            return ProvisionKind.Preambular;
        }

        return isHeading ? ProvisionKind.Heading
            : body.Openings.OpensLatePreambular(line) ? ProvisionKind.Preambular
            : body.Openings.OpensOperative(line) ? ProvisionKind.Operative
            : null;
    }

    /// <summary>
    /// A line without a marker opens a paragraph after a finished one; in the operative part not right after a page break, where the
    /// mark may be one from the middle of the paragraph, unless it opens with an action and a capital.
    /// </summary>
    private bool OpensParagraph(PlacedLine line, ProvisionDraft current)
    {
        if (!line.OpensBlock && !line.IsParagraph)
        {
            return line.IsFinished
                && body.Lists.AllowsPreamble(body.HasOperative)
                && body.Openings.PartsWithoutBlank(current, line);
        }

        if (!line.IsFinished)
        {
            return body.Openings.PartsUnfinished(current, line.Span, line.OpensBlock, line.IsAfterPageBreak);
        }

        return body.List.IsText
            || (
                body.List.LastNumber == 0
                    ? body.Openings.PartsPreamble(current, line.Span, line.IsAfterPageBreak)
                    : !line.IsAfterPageBreak || body.Openings.PartsOperative(current, line.Span)
            );
    }
}
