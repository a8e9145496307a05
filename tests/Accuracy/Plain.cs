using System.Text.RegularExpressions;

namespace Resolutions.Accuracy;

/// <summary>Texts as they are compared and listed.</summary>
internal static partial class Plain
{
    private const int LongestInLists = 70;

    /// <summary>A text with single spaces.</summary>
    public static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// A text with single spaces and without indicators such as <c>1/</c>: the labels of the 1990s have them, a tree keeps them apart.
    /// </summary>
    public static string Paragraph(string text) => Indicator().Replace(Words(text), "");

    /// <summary>The beginning of a text, for a list.</summary>
    public static string Short(string text) =>
        text.Length <= LongestInLists ? $"“{text}”" : $"“{text[..LongestInLists]}…”";

    [GeneratedRegex(@" \d{1,3}/(?=$|[\s,;.:])")]
    private static partial Regex Indicator();
}
