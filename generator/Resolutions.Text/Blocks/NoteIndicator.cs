namespace Resolutions.Text;

/// <summary>The number that opens a footnote, and where it stands.</summary>
internal readonly record struct NoteIndicator(int Number, TextSpan Span)
{
    /// <summary>Reads a superscript number at the start of a span.</summary>
    public static bool TryRead(string source, TextSpan span, out NoteIndicator indicator)
    {
        var end = span.Start;
        var number = 0;
        while (end < span.End && end - span.Start < 4 && Characters.SuperscriptDigit(source[end]) is var digit and >= 0)
        {
            number = number * 10 + digit;
            end++;
        }

        indicator = new NoteIndicator(number, TextSpan.FromBounds(span.Start, end));
        return number > 0 && (end == span.End || Characters.SuperscriptDigit(source[end]) < 0);
    }
}
