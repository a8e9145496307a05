namespace Resolutions.Text;

/// <summary>A text as it is meant, which knows where each of its characters stands in the source that writes it with escapes and markup.</summary>
/// <remarks>Instances do not change.</remarks>
public sealed class DecodedText
{
    private readonly int[] starts;
    private readonly int[] ends;

    internal DecodedText(string text, int[] starts, int[] ends) =>
        (Text, this.starts, this.ends) = (text, starts, ends);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many characters of the text stand before a position of the source.</summary>
    /// <param name="position">The position; one beyond the source has all characters before it.</param>
    public int CountBefore(int position)
    {
        var count = Array.BinarySearch(ends, 0, Text.Length, position);
        if (count < 0)
        {
            return ~count;
        }

        // Characters that one escape writes end together.
        while (count < Text.Length && ends[count] == position)
        {
            count++;
        }

        return count;
    }

    /// <summary>Where a part of the text stands in the source.</summary>
    /// <param name="span">A span of the <see cref="Text"/>.</param>
    /// <returns>The span of the source; an empty one for an empty one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span goes beyond the text.</exception>
    public TextSpan SourceOf(TextSpan span)
    {
        if (span.Start < 0 || span.End > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        return !span.IsEmpty ? TextSpan.FromBounds(starts[span.Start], ends[span.End - 1])
            : span.Start < Text.Length ? new TextSpan(starts[span.Start], 0)
            : new TextSpan(Text.Length == 0 ? 0 : ends[Text.Length - 1], 0);
    }
}
