namespace Resolutions.Text;

/// <summary>
/// Finds out whether the lines run across two columns of a page, as those of the Official Records in two languages: most lines have a wide
/// gap, behind which they go on at the same place.
/// </summary>
internal static class ColumnInspection
{
    private const int WidestText = 2;
    private const int ShortestPiece = 6;
    private const int FewestLines = 6;

    /// <summary>Columns may begin a few characters apart, as letters differ in width.</summary>
    private const int Tolerance = 4;

    /// <summary>The finding that the text stands in columns, or <see langword="null"/>.</summary>
    public static TextDiagnostic? Check(string source, List<SourceLine> lines)
    {
        var columns = new Dictionary<int, int>();
        var (printed, first) = (0, default(TextSpan));
        foreach (var line in lines)
        {
            var span = LineTrimmer.Trim(source, line.Start, line.End);
            printed += span.Length >= ShortestPiece && !TableRow.IsRow(source, span) ? 1 : 0;
            if (Gap(source, span) is { } gap)
            {
                first = first.IsEmpty ? gap : first;
                var column = (gap.End - line.Start) / Tolerance;
                columns.TryGetValue(column, out var count);
                columns[column] = count + 1;
            }
        }

        foreach (var column in columns)
        {
            columns.TryGetValue(column.Key + 1, out var next);
            if (column.Value + next >= FewestLines && (column.Value + next) * 2 > printed)
            {
                return new TextDiagnostic(TextRules.VisualOrder, first);
            }
        }

        return null;
    }

    /// <summary>The only wide gap between two pieces of a line that both hold words.</summary>
    private static TextSpan? Gap(string source, TextSpan line)
    {
        TextSpan? found = null;
        for (var at = line.Start; at < line.End; at++)
        {
            if (source[at] > ' ' && source[at] < '\u00A0' || char.IsLetter(source[at]))
            {
                continue;
            }

            var start = at;
            while (at < line.End && Characters.IsBlank(source[at]))
            {
                at++;
            }

            if (at - start > WidestText || at - start == 1 && source[start] == '\t')
            {
                if (found is not null)
                {
                    return null;
                }

                found = TextSpan.FromBounds(start, at);
            }
        }

        return
            found is { } gap
            && HasWords(source, line.Start, gap.Start)
            && HasWords(source, gap.End, line.End)
            && !TableRow.IsRow(source, line)
            ? gap
            : null;
    }

    private static bool HasWords(string source, int start, int end)
    {
        var letters = 0;
        for (var i = start; i < end; i++)
        {
            letters += char.IsLetter(source[i]) ? 1 : 0;
        }

        return letters >= ShortestPiece;
    }
}
