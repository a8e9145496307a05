namespace Resolutions;

/// <summary>ISO 639 codes of the official languages.</summary>
internal static class LanguageCodes
{
    /// <summary>The code of two letters that addresses have, and that of three letters that Akoma Ntoso has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static (string Two, string Three) Of(Language language) =>
        language switch
        {
            Language.Arabic => ("ar", "ara"),
            Language.Chinese => ("zh", "zho"),
            Language.English => ("en", "eng"),
            Language.French => ("fr", "fra"),
            Language.Russian => ("ru", "rus"),
            Language.Spanish => ("es", "spa"),
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
}
