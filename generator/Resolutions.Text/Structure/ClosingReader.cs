namespace Resolutions.Text;

/// <summary>Reads the lines after the last paragraph.</summary>
internal sealed class ClosingReader(string source, LanguageTable table)
{
    private const int LongestLine = 120;
    private readonly List<TextSpan[]> lines = [];
    private int? meeting;

    /// <summary>The date, where a line said one.</summary>
    public CalendarDate? Date { get; private set; }

    /// <summary>Whether a closing line was found.</summary>
    public bool IsOpen => lines.Count > 0;

    /// <summary>Whether both the meeting and the date were found.</summary>
    public bool IsComplete => meeting is not null && Date is not null;

    /// <summary>Takes a line that says a meeting, a date or a vote, with the next one where it takes both to say it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line of the block.</param>
    /// <param name="needsMeeting">Whether only the line of a meeting may open the closing.</param>
    /// <returns>The number of lines taken.</returns>
    public int Add(TextSpan line, TextSpan? next, bool needsMeeting)
    {
        if (line.Length > LongestLine)
        {
            return 0;
        }

        var words = LineTrimmer.Words(source, line);
        if (TryTake(words, needsMeeting))
        {
            lines.Add([line]);
            return 1;
        }

        if (
            next is { Length: <= LongestLine } second
            && TryTake(words + " " + LineTrimmer.Words(source, second), needsMeeting)
        )
        {
            lines.Add([line, second]);
            return 2;
        }

        return 0;
    }

    private bool TryTake(string line, bool needsMeeting)
    {
        var words = line.TrimEnd('.', ',', '。', '，');
        foreach (var known in table.Lines)
        {
            if (known.Field < LineField.Meeting || needsMeeting && known.Field > LineField.Meeting)
            {
                continue;
            }

            if (known.Pattern.Match(words, table.Lexicon) is not { } match)
            {
                continue;
            }

            meeting ??= known.Field == LineField.Meeting ? match.Number : null;
            Date ??= match.Year > 0 ? match.Date : null;
            return true;
        }

        return false;
    }

    /// <summary>The closing, once every line was taken.</summary>
    public Closing? Read(InlineReader inlines) =>
        IsOpen ? new Closing(meeting, Date, lines.ConvertAll(line => inlines.Read(line))) : null;
}
