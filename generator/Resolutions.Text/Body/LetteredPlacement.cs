namespace Resolutions.Text;

/// <summary>
/// Opens the paragraphs of an annexed or embedded text that letters number, with no paragraph above that they are parts of.
/// </summary>
internal sealed class LetteredPlacement(BodyState body)
{
    /// <summary>Opens the first paragraph, behind a heading or at the start of the text, or one that no list of parts claims.</summary>
    public bool TryOpen(PlacedLine line, ParagraphMarker marker)
    {
        if (!MayHold(line))
        {
            return false;
        }

        if (body.List.Letters is { } open && !Terminators.EndsWithColon(body.Source, body.Current!.LastLine))
        {
            var isNext = marker.First.Follows(open.First, open.Last);
            if (isNext)
            {
                return TryContinue(line, marker);
            }
        }

        var first =
            marker.First.Value == 1 ? marker.First
            : marker.Second is { Value: 1 } second ? second
            : default;
        if (
            first is not { Value: 1, Enclosure: '(' or ')', Numeral: not (NumeralKind.Digits or NumeralKind.Bullet) }
            || body.List.LastNumberSoFar > 0
                && body.Openings.LooksLikeHeading(TextSpan.FromBounds(marker.TextStart, line.Whole.End))
            || body.Current is not { } current
            || current.Kind != ProvisionKind.Heading
                && (!current.Kind.IsContainer || current.Kind == ProvisionKind.Article)
        )
        {
            return false;
        }

        if (body.List.Letters is not null)
        {
            if (body.Lists.IsDeepest || !body.Lists.IsUnderHeading)
            {
                return false;
            }

            body.Scopes.Start(body.Lists.OpenList());
        }

        body.List.Letters = new NumberingScope(first, null, body.List.Members);
        Open(marker, 1);
        return true;
    }

    /// <summary>Opens the paragraph whose letter comes next.</summary>
    public bool TryContinue(PlacedLine line, ParagraphMarker marker)
    {
        if (
            !MayHold(line)
            || body.List.Letters is not { } open
            || !open.TryContinue(marker.First) && !(marker.Second is { } second && open.TryContinue(second))
        )
        {
            return false;
        }

        Open(marker, open.Last + 1);
        return true;
    }

    private bool MayHold(PlacedLine line) =>
        body.List.IsText && (line.OpensBlock || line.IsParagraph) && line.IsFinished;

    private void Open(ParagraphMarker marker, int value)
    {
        var scope = body.List.Letters!;
        var label = PartLabel.Of(scope.First, value, depth: 0);
        scope.Last = value;
        body.Open(new ProvisionDraft(ProvisionKind.AnnexParagraph, value, label, marker.Span));
    }
}
