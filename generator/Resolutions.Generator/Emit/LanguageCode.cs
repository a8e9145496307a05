using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The codes of languages.</summary>
internal static class LanguageCode
{
    /// <summary>The ISO 639-1 code, which the addresses of official documents have too.</summary>
    public static string Of(Language language) =>
        language switch
        {
            Language.Arabic => "ar",
            Language.Chinese => "zh",
            Language.English => "en",
            Language.French => "fr",
            Language.Russian => "ru",
            Language.Spanish => "es",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
}
