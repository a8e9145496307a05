namespace Resolutions.Text;

/// <summary>Tells where an item of a list ends that has no mark at its end.</summary>
internal sealed class UnfinishedItems(BodyState body)
{
    /// <summary>Whether a line ends the item before it all the same: it opens a block that goes on with no sentence.</summary>
    public bool EndsAt(PlacedLine line)
    {
        if (
            !line.OpensBlock
            || body.Current is not { Kind: ProvisionKind.Subparagraph or ProvisionKind.AnnexParagraph } item
            || !char.IsUpper(body.Source[line.Span.Start])
            || !body.Openings.MayEndSentence(item.LastLine)
        )
        {
            return false;
        }

        return OpensPreambular(item, line)
            || body.Openings.LooksLikeHeading(line.Whole)
                && (LineTrimmer.HasHeadingMark(body.Source, line.Span) || !line.IsAfterPageBreak && HasNoMarks(item));
    }

    private bool OpensPreambular(ProvisionDraft item, PlacedLine line) =>
        item.Kind == ProvisionKind.Subparagraph
        && !body.List.IsText
        && !line.IsAfterPageBreak
        && body.Openings.OpensPreambular(line.Span)
        && Terminators.EndsWithComma(body.Source, line.LastOfBlock);

    /// <summary>Whether the items of an annexed list have no marks at their ends: the one before this has none either.</summary>
    private bool HasNoMarks(ProvisionDraft item)
    {
        if (!body.List.IsText)
        {
            return false;
        }

        var members = body.List.Members;
        while (members is [.., { Children.Count: > 0 } last] && last != item)
        {
            Work.Count();
            members = last.Children;
        }

        return members is [.., var before, var current]
            && current == item
            && before.Kind == item.Kind
            && before.Children.Count == 0
            && !before.IsFinished(body.Source, body.Table.ListConjunctions);
    }
}
