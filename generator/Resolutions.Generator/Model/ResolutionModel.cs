using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A resolution as generated code shows it: a value without places in the file.</summary>
/// <param name="Symbol">The document symbol.</param>
/// <param name="Title">The title; empty where the organ gives none.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Session">The session.</param>
/// <param name="Number">The number in the session or series.</param>
/// <param name="AgendaItem">The agenda item.</param>
/// <param name="AgendaItemTitle">The title of the agenda item.</param>
/// <param name="Committee">The committee that reported.</param>
/// <param name="Report">The symbol of the report.</param>
/// <param name="ReportParagraph">The paragraph of the report.</param>
/// <param name="PlenaryMeeting">The number of the plenary meeting.</param>
/// <param name="AdoptedOn">The day of adoption; a day that the calendar has.</param>
/// <param name="Provisions">The paragraphs, sub-paragraphs and containers, in document order.</param>
/// <param name="Paragraphs">The types of all paragraphs, as <c>SectionI.OP1_a</c>, in document order.</param>
/// <param name="Footnotes">The footnotes: those with signs, and the others by number.</param>
internal sealed record ResolutionModel(
    string Symbol,
    string Title,
    Language Language,
    int? Session,
    int Number,
    string? AgendaItem,
    string? AgendaItemTitle,
    string? Committee,
    string? Report,
    string? ReportParagraph,
    int? PlenaryMeeting,
    CalendarDate? AdoptedOn,
    EquatableArray<ProvisionModel> Provisions,
    EquatableArray<string> Paragraphs,
    EquatableArray<FootnoteModel> Footnotes
)
{
    /// <summary>What of it is not in force any more, in document order.</summary>
    public EquatableArray<StatusModel> Statuses { get; init; }

    /// <summary>The references of all paragraphs and footnotes, in document order.</summary>
    public IEnumerable<ReferenceModel> References =>
        ReferencesIn(Provisions).Concat(Footnotes.SelectMany(static note => note.References));

    private static IEnumerable<ReferenceModel> ReferencesIn(EquatableArray<ProvisionModel> provisions) =>
        provisions.SelectMany(static provision =>
            (
                provision is ParagraphModel paragraph ? paragraph.References.Concat(paragraph.ClosingReferences) : []
            ).Concat(ReferencesIn(provision.Inside))
        );
}
