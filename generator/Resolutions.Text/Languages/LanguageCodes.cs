namespace Resolutions.Text;

/// <summary>The codes of the languages, from their tables.</summary>
public static class LanguageCodes
{
    private static readonly Dictionary<Language, string> Codes = LanguageTables.All.ToDictionary(
        table => table.Language,
        table => table.Code
    );

    /// <summary>The ISO 639-1 code of a language, which the addresses of official documents have too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static string Of(Language language) =>
        Codes.TryGetValue(language, out var code) ? code : throw new ArgumentOutOfRangeException(nameof(language));
}
