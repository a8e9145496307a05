namespace Resolutions.Text;

/// <summary>
/// Tells lines that the tables of the languages know as part of a resolution, whichever language it has: a paragraph with its action, an
/// annex, a line of header or closing.
/// </summary>
internal static class KnownOpenings
{
    private static readonly string[] Names =
    [
        .. LanguageTables
            .All.SelectMany(table =>
                table
                    .Verbs.Select(verb => verb.Phrase.Split('…')[0])
                    .Concat(table.AnnexNames)
                    .Concat(table.SectionNames)
                    .Concat(table.UnitNames.Select(unit => unit.Name))
            )
            .Select(FoldedText.Key)
            .Where(key => key.Length > 1)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether a line is one of a resolution, or opens as one.</summary>
    public static bool Opens(string key, string words) =>
        Names.Any(name => key.StartsWith(name, StringComparison.Ordinal))
        || LanguageTables.All.Any(table =>
            table.Lines.Any(line =>
                line.Field != LineField.Distribution && line.Pattern.Match(words, table.Lexicon) is not null
            )
        );
}
