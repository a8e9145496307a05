namespace Resolutions.Text;

/// <summary>Tells marks of emphasis from the same characters in the text, and pairs them within a paragraph.</summary>
internal sealed class EmphasisMarks(string source)
{
    private string mark = "";

    /// <summary>Where the open emphasis begins in the text, or -1.</summary>
    public int OpenAt { get; private set; }

    /// <summary>Begins a new paragraph.</summary>
    public void Start() => OpenAt = -1;

    /// <summary>Opens emphasis at a position of the text.</summary>
    public void Open(int position, TextSpan span)
    {
        OpenAt = position;
        mark = span.In(source);
    }

    /// <summary>Closes the open emphasis.</summary>
    public void Close() => OpenAt = -1;

    /// <summary>The characters at a position that may be a mark: one, or two of a kind.</summary>
    public TextSpan At(int position, TextSpan segment) =>
        new(position, position + 1 < segment.End && source[position + 1] == source[position] ? 2 : 1);

    /// <summary>Whether the characters close the open emphasis.</summary>
    public bool Closes(TextSpan span) =>
        OpenAt >= 0
        && mark.Length == span.Length
        && mark[0] == source[span.Start]
        && (span.Length == 2 || !Characters.IsBlank(source[span.Start - 1]));

    /// <summary>
    /// Whether the characters open emphasis: their twin follows. A single one also needs a word at its right and none at its left.
    /// </summary>
    public bool Opens(TextSpan span, IReadOnlyList<TextSpan> segments, int index)
    {
        if (OpenAt >= 0 || span.Length == 1 && !StandsBeforeWord(span, segments[index]))
        {
            return false;
        }

        var last = span.Length == 1 ? index : segments.Count - 1;
        for (var i = index; i <= last; i++)
        {
            var from = i == index ? Math.Min(span.End + 1, segments[i].End) : segments[i].Start;
            if (source.IndexOf(span.In(source), from, segments[i].End - from, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsBeforeWord(TextSpan span, TextSpan segment) =>
        span.End < segment.End
        && !Characters.IsBlank(source[span.End])
        && (span.Start == segment.Start || !char.IsLetterOrDigit(source[span.Start - 1]));
}
