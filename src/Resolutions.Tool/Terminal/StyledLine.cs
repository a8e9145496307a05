using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resolutions.Tool;

/// <summary>A line of words in several styles, which is cut or wrapped where the terminal ends.</summary>
/// <param name="isWhole">Whether the line is wrapped and not cut.</param>
internal sealed class StyledLine(bool isWhole) : Renderable
{
    private const string Ellipsis = "…";
    private readonly List<Segment> segments = [];

    /// <summary>Adds words and, where something stands before them, a gap. No words add nothing.</summary>
    public StyledLine Add(string words, Style style, string gap = "  ")
    {
        if (words.Length > 0)
        {
            if (segments.Count > 0 && gap.Length > 0)
            {
                segments.Add(new Segment(gap));
            }

            segments.Add(new Segment(words, style));
        }

        return this;
    }

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        int width = Math.Min(Segment.CellCount(segments), maxWidth);
        return new(width, width);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        if (!isWhole)
        {
            return Segment.CellCount(segments) <= maxWidth ? segments : Cut(maxWidth - 1);
        }

        var paragraph = new Paragraph();
        foreach (Segment segment in segments)
        {
            paragraph.Append(segment.Text, segment.Style);
        }

        return ((IRenderable)paragraph).Render(options, maxWidth);
    }

    private IEnumerable<Segment> Cut(int width)
    {
        foreach (Segment segment in segments)
        {
            int cells = segment.CellCount();
            if (cells > width)
            {
                yield return new Segment(Fitting(segment.Text, width) + Ellipsis, segment.Style);
                yield break;
            }

            yield return segment;
            width -= cells;
        }
    }

    /// <summary>As many characters as fit, of which some take two cells and some none.</summary>
    private static string Fitting(string text, int width)
    {
        int end = 0;
        while (end < text.Length)
        {
            int length = StringInfo.GetNextTextElementLength(text, end);
            width -= new Segment(text.Substring(end, length)).CellCount();
            if (width < 0)
            {
                break;
            }

            end += length;
        }

        return text[..end];
    }
}
