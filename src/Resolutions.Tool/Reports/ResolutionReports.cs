extern alias contract;
using Resolutions.Generator;
using Resolutions.Text;
using DocumentSymbol = contract::Resolutions.DocumentSymbol;
using OfficialLanguage = contract::Resolutions.Language;

namespace Resolutions.Tool;

/// <summary>Reports a resolution.</summary>
internal static class ResolutionReports
{
    public static ResolutionReport Of(Resolution resolution, PlaceFinder places)
    {
        Header header = resolution.Header;
        return new()
        {
            Symbol = header.Symbol,
            Language = LanguageCode.Of(resolution.Language),
            Title = header.Title.Text,
            TitleReferences = ReferenceReports.Of(header.Title),
            Url = UrlOf(resolution),
            Session = header.Session,
            Number = header.Number,
            AgendaItem = header.AgendaItem,
            AgendaItemTitle = header.AgendaItemTitle,
            AdoptedOn = (header.AdoptedOn ?? resolution.Closing?.Date)?.ToString(),
            Committee = header.Committee,
            Report = header.Report,
            ReportParagraph = header.ReportParagraph,
            PlenaryMeeting = resolution.Closing?.PlenaryMeeting,
            HeaderLines = Lines(header.Lines),
            EnactingFormula = resolution.EnactingFormula.Text,
            Provisions = new ProvisionReports(resolution, places).All,
            ClosingLines = Lines(resolution.Closing?.Lines ?? []),
            Footnotes = [.. resolution.Footnotes.Select(note => Of(note, header.Symbol, places))],
        };
    }

    private static FootnoteReport Of(Footnote note, string symbol, PlaceFinder places)
    {
        string path = CitationText.FootnotePath(note.Label);
        return new(
            note.Number,
            note.Label,
            path,
            CitationText.Id(symbol, path),
            CitationText.OfFootnote(symbol, note.Label),
            note.Marker.Text,
            note.Content.Text,
            ReferenceReports.Of(note.Content),
            places.Of(WholeSpan.Of(note))
        );
    }

    private static string? UrlOf(Resolution resolution) =>
        DocumentSymbol.TryParse(resolution.Header.Symbol, out DocumentSymbol symbol)
            ? symbol.UrlIn(Enum.Parse<OfficialLanguage>(resolution.Language.ToString()))
            : null;

    private static string[] Lines(IReadOnlyList<Content> lines) => [.. lines.Select(static line => line.Text)];
}
