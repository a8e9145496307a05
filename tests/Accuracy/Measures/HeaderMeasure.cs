using System.Globalization;
using System.Text;
using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Labels;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>Compares the fields of the header with manifest and labels.</summary>
internal static class HeaderMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        if (!reading.HasOwnLabels || reading.Labels is not { IsResolution: true } labels || !reading.IsRead)
        {
            return;
        }

        var header = reading.Parsed.Resolutions[0].Header;
        var stated = labels.Header;
        Compare("symbol", SymbolFacts.Normalize(stated.Symbol), SymbolFacts.Normalize(header.Symbol), score);
        Compare("session", stated.Session?.ToString(CultureInfo.InvariantCulture), Session(header), score);
        Compare("item", Folded(stated.Item), Folded(header.AgendaItem), score);
        CompareTitle(stated, Folded(header.Title.Text), score);
        Compare("date", stated.Date, Day(header.AdoptedOn), score);
    }

    private static void Compare(string field, string? stated, string? read, DocumentScore score)
    {
        if (stated is not null)
        {
            score.Expect(Measure.Header, stated == read, $"header: {field} is “{stated}”, read “{read}”");
        }
    }

    private static void CompareTitle(LabelledHeader stated, string? read, DocumentScore score)
    {
        if (stated.LongTitle is not null && Folded(stated.LongTitle) == read)
        {
            score.Add(FindingKind.WrongLabel, $"the title goes on in a heading: “{stated.LongTitle}”");
            return;
        }

        Compare("title", Folded(stated.Title), read, score);
    }

    private static string? Session(Header header) => header.Session?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(CalendarDate? date) =>
        date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
            : null;

    /// <summary>Letters and digits alone: labels lost notes and marks that the text has, and the other way round.</summary>
    private static string? Folded(string? text) =>
        text is null
            ? null
            : string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
