namespace Resolutions.Text;

/// <summary>What stands above the enacting formula. What the text does not say is <see langword="null"/>.</summary>
public sealed record Header
{
    /// <summary>The document symbol, such as <c>A/RES/78/132</c>: printed, or derived from the number and the enacting organ.</summary>
    public required string Symbol { get; init; }

    /// <summary>The number of the resolution in its session or series, such as 132.</summary>
    public required int Number { get; init; }

    /// <summary>The session, such as 78; for the Economic and Social Council its year.</summary>
    public int? Session { get; init; }

    /// <summary>The title; empty where the organ gives none.</summary>
    public required Content Title { get; init; }

    /// <summary>The agenda item as printed, such as <c>15</c> or <c>20 (a)</c>.</summary>
    public string? AgendaItem { get; init; }

    /// <summary>The title of the agenda item.</summary>
    public string? AgendaItemTitle { get; init; }

    /// <summary>The day of adoption.</summary>
    public CalendarDate? AdoptedOn { get; init; }

    /// <summary>The committee whose report the resolution was adopted on, as printed.</summary>
    public string? Committee { get; init; }

    /// <summary>The symbol of the report or the draft that the resolution was adopted on.</summary>
    public string? Report { get; init; }

    /// <summary>The paragraph of the report.</summary>
    public string? ReportParagraph { get; init; }

    /// <summary>Every line of the header in reading order, whatever it says.</summary>
    public required IReadOnlyList<Content> Lines { get; init; }
}
