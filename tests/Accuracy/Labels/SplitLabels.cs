namespace Resolutions.Accuracy.Labels;

/// <summary>Finds labels that hold the pieces of one paragraph.</summary>
internal static class SplitLabels
{
    /// <summary>The reason why the labels are wrong, where a text is exactly some elements joined, with only notes between them.</summary>
    public static string? Find(IReadOnlyList<LabelledElement> elements, string text)
    {
        for (var first = 0; first < elements.Count; first++)
        {
            var piece = elements[first].Text;
            if (IsOpenEnd(piece) && piece.Length < text.Length && text.StartsWith(piece, StringComparison.Ordinal))
            {
                var rest = text[piece.Length..].TrimStart();
                for (var i = first + 1; i < Math.Min(elements.Count, first + LargestGap); i++)
                {
                    // A heading glued to a paragraph is the reader's fault: the first piece must open as a paragraph does.
                    if (elements[i].Text == rest && (LabelChecks.IsPiece(rest) || LabelChecks.OpensAsParagraph(piece)))
                    {
                        return "the labels split the paragraph over a page or a note";
                    }
                }
            }
        }

        return null;
    }

    private static bool IsOpenEnd(string piece) => piece is [.., not (',' or ';' or ':' or '.')];

    private const int LargestGap = 8;
}
