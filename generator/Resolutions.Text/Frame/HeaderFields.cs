namespace Resolutions.Text;

/// <summary>What the known lines of a header say; of two lines for one field the first one counts.</summary>
internal sealed class HeaderFields
{
    private (CalendarDate Date, Content Line)? adoption;
    private (CalendarDate Date, Content Line)? day;
    private bool isDistributed;

    /// <summary>The session, and the line that says it.</summary>
    public (int Number, Content Line)? Session { get; private set; }

    public string? AgendaItem { get; private set; }

    /// <summary>The title of the agenda item, which may stand on the lines below it.</summary>
    public string? AgendaItemTitle { get; set; }

    public string? Committee { get; private set; }

    public string? Report { get; private set; }

    public string? ReportParagraph { get; private set; }

    /// <summary>Whether what was adopted is a decision.</summary>
    public bool IsDecision { get; private set; }

    /// <summary>The day of adoption, and the line that says it: a date alone is that one where the number has its year.</summary>
    public (CalendarDate Date, Content Line)? AdoptionIn(int? year) =>
        adoption ?? (!isDistributed && day is { } alone && year == alone.Date.Year ? day : null);

    /// <summary>Takes what a line says.</summary>
    public void Take(LineField field, PatternMatch match, Content content)
    {
        switch (field)
        {
            case LineField.Session:
                Session ??= (match.Number, content);
                break;
            case LineField.AgendaItem:
                AgendaItem ??= match.Value(PatternHole.Item);
                AgendaItemTitle ??= match.Value(PatternHole.Text) is { Length: > 0 } text ? text : null;
                Session ??= match[PatternHole.Ordinal] is null ? null : (match.Number, content);
                break;
            case LineField.Adoption:
                adoption ??= (match.Date, content);
                break;
            case LineField.DecisionAdoption:
                IsDecision = true;
                adoption ??= (match.Date, content);
                break;
            case LineField.Distribution:
                isDistributed = true;
                break;
            case LineField.Day:
                day ??= (match.Date, content);
                break;
            case LineField.Report:
                Committee ??= match.Value(PatternHole.Committee);
                Report ??= match.Value(PatternHole.Symbol);
                ReportParagraph ??= match.Value(PatternHole.Paragraph);
                break;
            case LineField.Number:
                adoption ??= match[PatternHole.Date] is null ? null : (match.Date, content);
                break;
        }
    }
}
