namespace Resolutions.Text;

/// <summary>Places lines without a marker: they go on with a paragraph, open one, or are headings.</summary>
internal sealed class UnmarkedPlacement(BodyState body)
{
    /// <summary>The paragraph behind which a line has no place, so that those of its block that follow have none either.</summary>
    private ProvisionDraft? beforeUnplaced;

    public bool TryPlace(PlacedLine line)
    {
        if (beforeUnplaced is not null && beforeUnplaced == body.Current && !line.OpensBlock && !line.IsParagraph)
        {
            return false;
        }

        beforeUnplaced = null;
        if (TryOpenOrGoOn(line))
        {
            return true;
        }

        beforeUnplaced = body.Current;
        return false;
    }

    private bool TryOpenOrGoOn(PlacedLine line)
    {
        var isHeading = body.Openings.LooksLikeHeading(line.Whole);
        if (body.Current is { } current)
        {
            if (!OpensParagraph(line, current))
            {
                if (IsDoubtful(line, current))
                {
                    body.Openings.ReportDoubt(line.Span);
                }

                SegmentsOf(current).Add(line.Span);
                return true;
            }

            if ((current.AwaitsTitle || IsDividedHeading(current, line.Span)) && isHeading)
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

        return KindOf(line, isHeading) is { } kind && Open(kind, line.Span);
    }

    /// <summary>Whether a line with a small letter goes on with a heading or title that a page divided.</summary>
    private bool IsDividedHeading(ProvisionDraft current, TextSpan line) =>
        current
            is { Kind: ProvisionKind.Heading, Segments.Count: > 0 }
                or { Kind.IsContainer: true, Segments.Count: > 0, Children.Count: 0 }
        && char.IsLower(body.Source[line.Start]);

    /// <summary>
    /// Whether a line goes on with a paragraph that lost the mark at its end, or is one of its own: it opens a block with a capital, is a whole
    /// sentence, and no page divides it from a word that a sentence may end with.
    /// </summary>
    private bool IsDoubtful(PlacedLine line, ProvisionDraft current) =>
        line is { OpensBlock: true, IsFinished: false, IsAfterPageBreak: false }
        && current is { Kind: ProvisionKind.Operative or ProvisionKind.Subparagraph, Segments.Count: > 0 }
        && char.IsUpper(body.Source[line.Span.Start])
        && Terminators.EndsSentence(body.Source, line.LastOfBlock)
        && char.IsLetter(body.Source[current.LastLine.End - 1])
        && body.Openings.MayEndSentence(current.LastLine);

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
    private ProvisionKind? KindOf(PlacedLine line, bool isHeading)
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
            : body.Openings.OpensLatePreambular(line.Span, line.LastOfBlock) ? ProvisionKind.Preambular
            : body.Openings.OpensOperative(line.Span) ? ProvisionKind.Operative
            : null;
    }

    /// <summary>
    /// Whether a line goes on with a paragraph of an annexed text behind a comma: a small letter or a digit does, behind a numbered paragraph
    /// also what stands on the next page.
    /// </summary>
    private bool GoesOnBehindComma(ProvisionDraft current, PlacedLine line)
    {
        var first = body.Source[line.Span.Start];
        var isInSentence = char.IsLower(first) || Characters.IsDigit(first);
        return current.Children.Count == 0
            && Terminators.EndsWithComma(body.Source, current.LastLine)
            && current.Kind switch
            {
                ProvisionKind.AnnexParagraph => isInSentence
                    || line.IsAfterPageBreak && !body.Openings.OpensPreambular(line.Span),
                ProvisionKind.AnnexText => isInSentence && line.IsAfterPageBreak,
                _ => false,
            };
    }

    /// <summary>
    /// Whether a line in the middle of a block is a heading: it looks like one, the paragraph above is finished, and the next number with an
    /// action stands right below.
    /// </summary>
    private bool IsHeadingWithoutBlank(ProvisionDraft current, PlacedLine line) =>
        current.Kind is ProvisionKind.Operative or ProvisionKind.Subparagraph
        && !char.IsLower(body.Source[line.Span.Start])
        && !line.Below.IsEmpty
        && MarkerReader.Read(body.Source, line.Below, body.Table) is { IsParagraphNumber: true } marker
        && body.List.Continues(marker.First.Value)
        && body.Openings.OpensOperative(TextSpan.FromBounds(marker.TextStart, line.Below.End))
        && body.Openings.LooksLikeHeading(line.Whole);

    /// <summary>
    /// A line without a marker opens a paragraph after a finished one; in the operative part not right after a page break, where the
    /// mark may be one from the middle of the paragraph, unless it opens with an action and a capital.
    /// </summary>
    private bool OpensParagraph(PlacedLine line, ProvisionDraft current)
    {
        if (!line.OpensBlock && !line.IsParagraph)
        {
            return line.IsFinished
                && (
                    body.Lists.AllowsPreamble(body.HasOperative) && body.Openings.PartsWithoutBlank(current, line)
                    || IsHeadingWithoutBlank(current, line)
                );
        }

        if (!line.IsFinished)
        {
            return body.Openings.PartsUnfinished(current, line.Span, line.OpensBlock, line.IsAfterPageBreak);
        }

        return body.List.IsText
            ? !GoesOnBehindComma(current, line)
            : (
                body.List.LastNumber == 0
                    ? body.Openings.PartsPreamble(current, line.Span, line.IsAfterPageBreak)
                    : !line.IsAfterPageBreak || body.Openings.PartsOperative(current, line.Span)
            );
    }
}
