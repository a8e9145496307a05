namespace Resolutions.Text;

/// <summary>Places the rows of tables: they belong to the paragraph that they stand in, under its headings too, or are text of an annex.</summary>
internal sealed class TablePlacement(BodyState body, ListedNames names, NumberedRows numberedRows)
{
    private const string Bar = " | ";

    /// <summary>The last row that was placed.</summary>
    private TextSpan lastRow;

    /// <summary>Whether the last line that was placed is the row of a table.</summary>
    public bool IsBehindTable => !lastRow.IsEmpty && body.Current?.LastLine == lastRow;

    /// <summary>Places a line that is the row of a table, or goes on with the sentence behind one.</summary>
    /// <param name="lines">The lines of the running text.</param>
    /// <param name="index">The index of the line.</param>
    public bool TryPlace(List<(TextSpan Span, bool OpensBlock)> lines, int index)
    {
        var line = lines[index].Span;
        if (body.IsClosed)
        {
            return false;
        }

        var isRow =
            TableRow.IsRow(body.Source, line)
            || IsColumnRow(lines, index)
            || IsBarRow(lines, index)
            || numberedRows.Hold(lines, index)
            || names.Holds(lines, index);
        if (!isRow && !(IsBehindTable && MarkerReader.Read(body.Source, line, body.Table) is null && GoesOn(line)))
        {
            return false;
        }

        if (Paragraph is { } paragraph)
        {
            (paragraph.Children.Count > 0 ? paragraph.ClosingWords : paragraph.Segments).Add(line);
        }
        else if (body.List.IsText && body.Current is not { Kind: ProvisionKind.Article })
        {
            body.Open(ProvisionDraft.Unnumbered(ProvisionKind.AnnexText, line));
        }
        else
        {
            return false;
        }

        lastRow = isRow ? line : default;
        return true;
    }

    /// <summary>The paragraph that a row belongs to; under a heading among operative paragraphs the one above it.</summary>
    private ProvisionDraft? Paragraph =>
        body.Current is { Kind.IsParagraph: true } current ? current
        : body.List.IsText || body.Current is { Kind: ProvisionKind.Heading, Segments.Count: 0 } ? null
        : body.LastOperative;

    private bool GoesOn(TextSpan line) => body.Openings.GoesOn(body.Current!, line);

    /// <summary>Whether bars part the cells of a line and of one beside it: <c>CCPR | 14 | 140</c>.</summary>
    private bool IsBarRow(List<(TextSpan Span, bool OpensBlock)> lines, int index)
    {
        var bars = Bars(lines[index].Span);
        return bars > 0
            && (
                index > 0 && Bars(lines[index - 1].Span) == bars
                || index + 1 < lines.Count && Bars(lines[index + 1].Span) == bars
            );
    }

    private int Bars(TextSpan line)
    {
        var count = 0;
        for (
            var at = body.Source.IndexOf(Bar, line.Start, line.Length, StringComparison.Ordinal);
            at >= 0;
            at = body.Source.IndexOf(Bar, at + 1, line.End - at - 1, StringComparison.Ordinal)
        )
        {
            count++;
        }

        return count;
    }

    private bool IsColumnRow(List<(TextSpan Span, bool OpensBlock)> lines, int index) =>
        ColumnTable.IsRow(
            body.Source,
            index > 0 ? lines[index - 1].Span : default,
            lines[index].Span,
            index + 1 < lines.Count ? lines[index + 1].Span : default
        );
}
