using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Where something stands in a file with all that belongs to it.</summary>
internal static class WholeSpan
{
    /// <summary>From the number or the first word to the end of the last provision in it; empty where nothing is printed.</summary>
    public static TextSpan Of(Provision provision) =>
        Around(
            provision
                .Children.Select(Of)
                .Concat(Spans(provision.Marker, provision.Content, provision.ClosingWords, provision.EnactingFormula))
                .Concat(Spans([.. provision.Closing?.Lines ?? []]))
        );

    /// <summary>The footnote with its indicator.</summary>
    public static TextSpan Of(Footnote note) => Around(Spans(note.Marker, note.Content));

    private static IEnumerable<TextSpan> Spans(params IEnumerable<Content> contents) =>
        contents.Select(static content => content.Span);

    private static TextSpan Around(IEnumerable<TextSpan> spans)
    {
        TextSpan[] printed = [.. spans.Where(static span => !span.IsEmpty)];
        return printed.Length == 0
            ? default
            : TextSpan.FromBounds(printed.Min(static span => span.Start), printed.Max(static span => span.End));
    }
}
