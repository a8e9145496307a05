namespace Resolutions.Text;

/// <summary>Tells which lines of a block go on with the words of another one, so that a paragraph is not judged by its first line.</summary>
internal sealed class WrappedLines(string source, LanguageTable table)
{
    /// <summary>
    /// The line at an index, and those below it that go on with it; no more of them than a heading may have. And the index of the last one.
    /// </summary>
    /// <param name="texts">The lines of the text.</param>
    /// <param name="index">The line.</param>
    /// <param name="last">The last line of its block.</param>
    /// <param name="role">What the lines of the block are to its paragraphs.</param>
    public (TextSpan Whole, int Last) Find(
        List<(TextSpan Span, bool OpensBlock)> texts,
        int index,
        int last,
        LineRole role
    )
    {
        var first = texts[index].Span;
        var end = index;
        while (
            role != LineRole.Paragraph
            && end < last
            && texts[end].Span.End - first.Start <= ParagraphOpenings.LongestHeading
            && GoesOn(texts[end].Span, texts[end + 1].Span, role)
        )
        {
            Work.Count();
            end++;
        }

        return (TextSpan.FromBounds(first.Start, texts[end].Span.End), end);
    }

    /// <summary>
    /// Whether a line goes on with the one above, which has no mark at its end: it begins with a small letter, or the one above is
    /// as long as lines are that had no room for more. A line with a number or letter of its own opens something.
    /// </summary>
    private bool GoesOn(TextSpan above, TextSpan line, LineRole role) =>
        !line.IsEmpty
        && !Terminators.Introduces(source, above)
        && (char.IsLower(source[line.Start]) || role == LineRole.Wrapped && IsFull(above, line))
        && MarkerReader.Read(source, line, table) is null;

    private static bool IsFull(TextSpan above, TextSpan line)
    {
        const int shortest = 60;
        return above.Length >= shortest && above.Length * 4 >= line.Length * 3;
    }
}
