namespace Resolutions;

/// <summary>
/// How sub-paragraphs continue the text of their paragraph. The generator writes constants with this code and <c>Paragraph</c>
/// answers with it, so both always say the same.
/// </summary>
internal static class ParagraphText
{
    /// <summary>The own text, each sub-paragraph behind its marker, and the closing words, on a line each where they are.</summary>
    public static string Whole(
        string chapeau,
        IEnumerable<(string Marker, string Text)> subparagraphs,
        string closingWords
    ) =>
        string.Join(
            "\n",
            subparagraphs
                .Select(static part => part.Marker.Length == 0 ? part.Text : part.Marker + " " + part.Text)
                .Prepend(chapeau)
                .Append(closingWords)
                .Where(static line => line.Length > 0)
        );
}
