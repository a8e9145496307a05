namespace Resolutions.Text;

/// <summary>Finds what a page holds of the resolution before: its last paragraphs and closing lines above the title.</summary>
internal static class ForeignHead
{
    private const int LongestTitleLine = 300;

    /// <summary>The number of lines above a title that belong to the resolution before; 0 where the page begins with this one.</summary>
    public static int Count(string source, List<TextSpan> lines, LanguageTable table)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (IsClosing(source, lines[i], table, LineField.Meeting))
            {
                return i + 1 < lines.Count && IsClosing(source, lines[i + 1], table, LineField.Date) ? i + 2 : i + 1;
            }

            if (IsParagraph(source, lines[i], table))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsClosing(string source, TextSpan line, LanguageTable table, LineField field)
    {
        if (line.Length > LongestTitleLine)
        {
            return false;
        }

        var words = LineTrimmer.Words(source, line).TrimEnd('.', ',', '。', '，');
        return table.Recognize(words, field);
    }

    /// <summary>A line too long for a header, or a whole numbered paragraph.</summary>
    private static bool IsParagraph(string source, TextSpan line, LanguageTable table) =>
        line.Length > LongestTitleLine
            && Terminators.IsFinished(source, line, ProvisionKind.Preambular, table.ListConjunctions)
        || MarkerReader.Read(source, line, table) is { First.Value: > 0 } marker
            && marker.TextStart < line.End
            && Terminators.IsFinished(source, line, ProvisionKind.Operative, table.ListConjunctions);
}
