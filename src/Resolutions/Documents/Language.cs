namespace Resolutions;

/// <summary>An official language of the United Nations.</summary>
public enum Language
{
    /// <summary>Arabic (العربية), <c>ar</c>.</summary>
    Arabic = 1,

    /// <summary>Chinese (中文), <c>zh</c>.</summary>
    Chinese = 2,

    /// <summary>English, <c>en</c>.</summary>
    English = 3,

    /// <summary>French (français), <c>fr</c>.</summary>
    French = 4,

    /// <summary>Russian (русский), <c>ru</c>.</summary>
    Russian = 5,

    /// <summary>Spanish (español), <c>es</c>.</summary>
    Spanish = 6,
}
