namespace Resolutions;

/// <summary>ISO 639 codes of the official languages.</summary>
internal static class LanguageCodes
{
    private static readonly Dictionary<Language, (string Two, string Three)> Codes = new()
    {
        [Language.Arabic] = ("ar", "ara"),
        [Language.Chinese] = ("zh", "zho"),
        [Language.English] = ("en", "eng"),
        [Language.French] = ("fr", "fra"),
        [Language.Russian] = ("ru", "rus"),
        [Language.Spanish] = ("es", "spa"),
    };

    /// <summary>The code of two letters that addresses have, and that of three letters that Akoma Ntoso has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static (string Two, string Three) Of(Language language) =>
        Codes.TryGetValue(language, out var codes) ? codes : throw new ArgumentOutOfRangeException(nameof(language));
}
