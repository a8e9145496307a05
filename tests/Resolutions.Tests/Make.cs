namespace Resolutions.Tests;

/// <summary>Values as generated code makes them.</summary>
internal static class Make
{
    public const string Symbol = "A/RES/78/132";

    public static Footnote Footnote(int number) => new(Symbol, number, "note " + number, Language.Chinese);

    public static FootnoteAnchor Anchor(int position, Footnote footnote) => new(position, footnote);

    public static Paragraph Paragraph(
        string path = "OP1",
        string marker = "1.",
        string chapeau = "Decides;",
        ParagraphKind kind = ParagraphKind.Operative,
        FootnoteAnchor[]? anchors = null,
        Paragraph[]? subparagraphs = null
    ) =>
        new(
            Symbol,
            path,
            Language.Chinese,
            kind,
            number: 1,
            marker,
            chapeau,
            actions: [],
            anchors ?? [],
            subparagraphs ?? []
        );

    public static Resolution Resolution(
        string? adoptionDate = "2023-12-19",
        Func<Paragraph[]>? paragraphs = null,
        Func<Footnote[]>? footnotes = null
    ) =>
        new(
            symbol: Symbol,
            title: "Title",
            language: Language.Chinese,
            url: "https://docs.un.org/zh/A/RES/78/132",
            session: 78,
            number: 132,
            agendaItem: "15",
            agendaItemTitle: null,
            committee: "第二委员会",
            report: "A/78/458",
            reportParagraph: "11",
            plenaryMeeting: null,
            adoptionDate: adoptionDate,
            paragraphs: paragraphs ?? (static () => []),
            footnotes: footnotes ?? (static () => [])
        );
}
