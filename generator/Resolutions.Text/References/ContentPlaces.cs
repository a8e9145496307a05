namespace Resolutions.Text;

/// <summary>Finds where the characters of a text stand in the source.</summary>
/// <example>
/// <code>
/// var places = new ContentPlaces(source, paragraph.Content);
/// TextSpan words = places.SourceOf(paragraph.Content.References[0].Span);
/// </code>
/// </example>
public sealed class ContentPlaces
{
    private readonly List<(int Text, TextSpan Source)> runs = [];

    /// <param name="source">The source that the text was read from.</param>
    /// <param name="content">The text.</param>
    public ContentPlaces(string source, Content content)
    {
        var at = 0;
        foreach (var token in content.Tokens)
        {
            if (token.Kind != TokenKind.Text)
            {
                continue;
            }

            // A space or a separator between two lines stands in the text alone.
            while (at < content.Text.Length && content.Text[at] != source[token.Span.Start])
            {
                at++;
            }

            runs.Add((at, token.Span));
            at += token.Span.Length;
        }
    }

    /// <summary>The place in the source of a span of the text, with what interrupts it there.</summary>
    /// <param name="span">The span, in UTF-16 characters of the text.</param>
    public TextSpan SourceOf(TextSpan span) =>
        TextSpan.FromBounds(SourceOf(span.Start), SourceOf(Math.Max(span.Start, span.End - 1)) + 1);

    private int SourceOf(int position)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            Work.Count();
            var middle = (low + high) / 2;
            (low, high) = runs[middle].Text <= position ? (middle + 1, high) : (low, middle);
        }

        var (text, source) = runs[Math.Max(0, low - 1)];
        return Math.Min(source.Start + Math.Max(0, position - text), Math.Max(source.Start, source.End - 1));
    }
}
