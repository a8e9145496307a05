namespace Resolutions.Text;

/// <summary>
/// Letters of the Cyrillic script that are printed like Latin ones, so that keyboards and scans put one for the other. A fact of the
/// scripts (Unicode, confusable characters), not of a language.
/// </summary>
internal static class LookAlikes
{
    private const string Cyrillic = "АВСЕНКМОРТХІасеорхуі";
    private const string Latin = "ABCEHKMOPTXIaceopxyi";

    // Capitals and small letters are one in comparisons, so that the shapes of both count.
    private const string FoldedCyrillic = "авсенкмортхуіѕј";
    private const string FoldedLatin = "abcehkmoptxyisj";

    /// <summary>The Latin letter that a Cyrillic one looks like; other characters as they are.</summary>
    public static char ToLatin(char c) => Replace(c, Cyrillic, Latin);

    /// <summary>The Cyrillic letter that a Latin one looks like; other characters as they are.</summary>
    public static char ToCyrillic(char c) => Replace(c, Latin, Cyrillic);

    /// <summary>The characters with Latin letters for those that look like them.</summary>
    public static string ToLatin(string text) =>
        text.Any(c => ToLatin(c) != c) ? new(text.Select(ToLatin).ToArray()) : text;

    /// <summary>The characters with Cyrillic letters for those that look like them.</summary>
    public static string ToCyrillic(string text) =>
        text.Any(c => ToCyrillic(c) != c) ? new(text.Select(ToCyrillic).ToArray()) : text;

    /// <summary>The form in which comparisons have a small letter.</summary>
    public static char Folded(char c) => Replace(c, FoldedCyrillic, FoldedLatin);

    private static char Replace(char c, string from, string to) => from.IndexOf(c) is >= 0 and var at ? to[at] : c;
}
