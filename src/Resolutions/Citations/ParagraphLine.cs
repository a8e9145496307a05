namespace Resolutions;

/// <summary>
/// How a sub-paragraph continues the text of its paragraph. The generator writes constants with this code and
/// <c>Paragraph</c> answers with it, so both always say the same.
/// </summary>
internal static class ParagraphLine
{
    /// <summary>A new line with the marker, if there is one, and the text.</summary>
    public static string Of(string marker, string text) =>
        marker.Length == 0 ? "\n" + text : "\n" + marker + " " + text;
}
