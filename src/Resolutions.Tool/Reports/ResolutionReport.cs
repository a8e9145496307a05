namespace Resolutions.Tool;

/// <summary>A resolution as the text prints it. What the text does not say is <see langword="null"/>.</summary>
internal sealed record ResolutionReport
{
    /// <summary>The symbol, such as <c>A/RES/78/132</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>The language of the text: <c>ar</c>, <c>en</c>, <c>es</c>, <c>fr</c>, <c>ru</c> or <c>zh</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The title; empty where the organ gives none.</summary>
    public required string Title { get; init; }

    /// <summary>What the title refers to, in reading order.</summary>
    public required IReadOnlyList<ReferenceReport> TitleReferences { get; init; }

    /// <summary>The address of the official document; <see langword="null"/> where the symbol is damaged.</summary>
    public string? Url { get; init; }

    /// <summary>The session; of the Economic and Social Council the year.</summary>
    public int? Session { get; init; }

    /// <summary>The number in the session or series.</summary>
    public required int Number { get; init; }

    /// <summary>The agenda item as printed.</summary>
    public string? AgendaItem { get; init; }

    /// <summary>The title of the agenda item.</summary>
    public string? AgendaItemTitle { get; init; }

    /// <summary>The day of adoption in ISO 8601 form, from the header or else from the closing lines.</summary>
    public string? AdoptedOn { get; init; }

    /// <summary>The committee on whose report the resolution was adopted.</summary>
    public string? Committee { get; init; }

    /// <summary>The symbol of the report or draft.</summary>
    public string? Report { get; init; }

    /// <summary>The paragraph of the report.</summary>
    public string? ReportParagraph { get; init; }

    /// <summary>The number of the plenary meeting.</summary>
    public int? PlenaryMeeting { get; init; }

    /// <summary>Every line of the header.</summary>
    public required IReadOnlyList<string> HeaderLines { get; init; }

    /// <summary>The name of the organ that opens the resolution; empty where each part has its own.</summary>
    public required string EnactingFormula { get; init; }

    /// <summary>The paragraphs, headings and parts, in reading order.</summary>
    public required IReadOnlyList<ProvisionReport> Provisions { get; init; }

    /// <summary>The lines behind the last paragraph.</summary>
    public required IReadOnlyList<string> ClosingLines { get; init; }

    /// <summary>The footnotes, by number.</summary>
    public required IReadOnlyList<FootnoteReport> Footnotes { get; init; }
}
