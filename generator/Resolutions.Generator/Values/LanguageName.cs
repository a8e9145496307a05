using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>How people write languages in project files.</summary>
internal static class LanguageName
{
    /// <summary>Every language.</summary>
    public static readonly Language[] All = [.. Enum.GetValues(typeof(Language)).Cast<Language>()];

    /// <summary>
    /// The language that a two-letter code or an English name means, whatever the case; <see langword="null"/> for anything else.
    /// </summary>
    public static Language? Parse(string text)
    {
        foreach (Language language in All)
        {
            if (
                text.Equals(LanguageCode.Of(language), StringComparison.OrdinalIgnoreCase)
                || text.Equals(language.ToString(), StringComparison.OrdinalIgnoreCase)
            )
            {
                return language;
            }
        }

        return null;
    }
}
