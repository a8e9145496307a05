using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Makes the model of a resolution from its document tree.</summary>
internal static class ModelBuilder
{
    public static ResolutionModel Build(Resolution resolution, CancellationToken cancellationToken)
    {
        Header header = resolution.Header;
        FootnoteModel[] footnotes = Footnotes(resolution);
        var builder = new ProvisionsBuilder(
            new ProvisionNames(resolution),
            footnotes.Select(static note => note.Label),
            cancellationToken
        );
        EquatableArray<ProvisionModel> provisions = builder.Build(resolution.Provisions);
        return new(
            WellFormed.Text(header.Symbol),
            WellFormed.Text(header.Title.Text),
            resolution.Language,
            header.Session,
            header.Number,
            WellFormed.Optional(header.AgendaItem),
            WellFormed.Optional(header.AgendaItemTitle),
            WellFormed.Optional(header.Committee),
            WellFormed.Optional(header.Report),
            WellFormed.Optional(header.ReportParagraph),
            resolution.Closing?.PlenaryMeeting,
            DateOf(resolution),
            provisions,
            builder.Paragraphs.ToEquatableArray(),
            new EquatableArray<FootnoteModel>(footnotes)
        );
    }

    private static CalendarDate? DateOf(Resolution resolution) =>
        (resolution.Header.AdoptedOn ?? resolution.Closing?.Date) is { IsValid: true } date ? date : null;

    /// <summary>The footnotes; of those that share a label the first, as the parser reports.</summary>
    private static FootnoteModel[] Footnotes(Resolution resolution) =>
        [.. resolution.Footnotes.GroupBy(static note => note.Label).Select(static notes => Footnote(notes.First()))];

    private static FootnoteModel Footnote(Footnote note) =>
        new(note.Label, note.Number, WellFormed.Text(note.Content.Text), ReferenceModel.AllOf(note.Content));
}
