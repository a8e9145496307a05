namespace Resolutions.Text;

/// <summary>Reads the lines after the last paragraph.</summary>
internal sealed class ClosingReader(string source, LanguageTable table)
{
    private const int LongestLine = 120;
    private readonly List<TextSpan> lines = [];
    private int? meeting;
    private CalendarDate? date;

    /// <summary>Whether a closing line was found.</summary>
    public bool IsOpen => lines.Count > 0;

    /// <summary>Whether both the meeting and the date were found.</summary>
    public bool IsComplete => meeting is not null && date is not null;

    /// <summary>Takes a line if it says a meeting or a date.</summary>
    public bool TryAdd(TextSpan line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        var words = LineTrimmer.Words(source, line).TrimEnd('.', ',', '。', '，');
        foreach (var known in table.Lines)
        {
            if (
                known.Field is not (LineField.Meeting or LineField.Date)
                || known.Pattern.Match(words, table.Lexicon) is not { } match
            )
            {
                continue;
            }

            lines.Add(line);
            meeting ??= known.Field == LineField.Meeting ? match.Number : null;
            date ??= match.Year > 0 ? match.Date : null;
            return true;
        }

        return false;
    }

    /// <summary>The closing, once every line was taken.</summary>
    public Closing? Read(InlineReader inlines) =>
        IsOpen ? new Closing(meeting, date, lines.ConvertAll(line => inlines.Read([line]))) : null;
}
