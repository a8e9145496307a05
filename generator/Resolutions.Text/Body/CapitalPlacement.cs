namespace Resolutions.Text;

/// <summary>
/// Opens parts of paragraphs that capital letters or numerals number. They look like headings of sections, and are parts where a paragraph
/// introduces them with a colon and adopts no text.
/// </summary>
internal sealed class CapitalPlacement(BodyState body, ContainerPlacement containers)
{
    public bool TryOpen(PlacedLine line)
    {
        if (
            !line.OpensBlock && !line.IsParagraph
            || body.IsClosed
            || body.Current
                is not {
                    Kind: ProvisionKind.Operative or ProvisionKind.AnnexParagraph or ProvisionKind.Subparagraph
                } current
            || CapitalMarkerReader.Read(body.Source, line.Span, body.Table) is not { } marker
            || !body.Scopes.Continues(marker) && !MayBegin(line, marker, current)
            || !body.Scopes.TryAdd(marker)
        )
        {
            return false;
        }

        body.Current!.Segments.Add(TextSpan.FromBounds(marker.TextStart, line.Span.End));
        return true;
    }

    private bool MayBegin(PlacedLine line, ParagraphMarker marker, ProvisionDraft current) =>
        (marker.First.Value == 1 || marker.Second is { Value: 1 })
        && current.Children.Count == 0
        && Terminators.EndsWithColon(body.Source, current.LastLine)
        && (current.Kind == ProvisionKind.Operative || IsItem(line.Whole))
        && !containers.AwaitsEmbedded(line.Span);

    private bool IsItem(TextSpan line) =>
        Terminators.IsFinished(body.Source, line, ProvisionKind.Subparagraph, body.Table.ListConjunctions);
}
