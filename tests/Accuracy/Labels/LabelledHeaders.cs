using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Accuracy.Corpus;

namespace Resolutions.Accuracy.Labels;

/// <summary>
/// Takes the fields of a header from labels. The symbol is the manifest's and the session is part of it; item, title and date are
/// taken only from elements that say them in the usual words, each alone.
/// </summary>
internal static partial class LabelledHeaders
{
    /// <param name="elements">The elements above the formula.</param>
    /// <param name="symbol">The symbol, as the manifest has it.</param>
    public static LabelledHeader Of(IEnumerable<LabelledElement> elements, string symbol)
    {
        var lines = elements.ToList();
        var session = SymbolFacts.Session(symbol);
        return new LabelledHeader(
            symbol,
            session == 0 ? null : session,
            First(lines, Item()),
            Title(lines),
            First(lines, Adoption()) is { } date ? Day(date) : null
        )
        {
            LongTitle = lines is [.., { Type: "title" }, { Type: "heading", Text: var rest }]
                ? $"{Title(lines)} {rest}"
                : null,
        };
    }

    private static string? Title(List<LabelledElement> lines)
    {
        var titles = lines.Where(line => line.Type == "title" && NumberedTitle().IsMatch(line.Text)).ToList();
        return titles is [var only] ? NumberedTitle().Match(only.Text).Groups[1].Value : null;
    }

    private static string? First(List<LabelledElement> lines, Regex pattern) =>
        lines.Select(line => pattern.Match(line.Text)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static string? Day(string date) =>
        DateOnly.TryParseExact(date, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^Agenda items? (\d+.*)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"^\d+/\d+(?: ?[A-Z](?:[-–] ?[A-Z]| and [A-Z])?)?\.?\s+(.+)$")]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(@"^\*?(?:Resolutions? a|A)dopted by the .*\bon (\d{1,2} [A-Z][a-z]+ \d{4})$")]
    private static partial Regex Adoption();
}
