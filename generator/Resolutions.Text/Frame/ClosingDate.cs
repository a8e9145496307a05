namespace Resolutions.Text;

/// <summary>Looks the closing lines up before the paragraphs are read.</summary>
internal static class ClosingDate
{
    /// <summary>The date of the first closing that gives meeting and date.</summary>
    public static CalendarDate? Find(string source, LanguageTable table, List<TextSpan> lines)
    {
        var closing = new ClosingReader(source, table);
        foreach (var line in lines)
        {
            if (closing.Add(line, null, needsMeeting: false) == 0)
            {
                closing = closing.IsOpen ? new ClosingReader(source, table) : closing;
            }
            else if (closing.IsComplete)
            {
                return closing.Date;
            }
        }

        return null;
    }
}
