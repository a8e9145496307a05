using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The codes of languages.</summary>
internal static class LanguageCode
{
    /// <summary>The code as members of types have it, such as <c>Fr</c>.</summary>
    public static string MemberOf(Language language)
    {
        string code = Of(language);
        return char.ToUpperInvariant(code[0]) + code.Substring(1);
    }

    /// <summary>The ISO 639-1 code, which the addresses of official documents have too.</summary>
    public static string Of(Language language) => LanguageCodes.Of(language);
}
