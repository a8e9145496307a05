namespace Resolutions.Text;

/// <summary>An official language of the United Nations.</summary>
public enum Language
{
    /// <summary>Arabic (العربية).</summary>
    Arabic,

    /// <summary>Chinese (中文).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,

    /// <summary>French (français).</summary>
    French,

    /// <summary>Russian (русский).</summary>
    Russian,

    /// <summary>Spanish (español).</summary>
    Spanish,
}
