namespace Resolutions.Text;

/// <summary>The printed number or letter at the start of a line.</summary>
/// <param name="Span">The marker, with its punctuation and the marks of emphasis around it.</param>
/// <param name="Opening">A mark of emphasis before it that closes among the words behind it; usually empty.</param>
/// <param name="TextStart">Where the words after it begin.</param>
/// <param name="First">The likelier reading.</param>
/// <param name="Second">Another reading, where there is one.</param>
internal readonly record struct ParagraphMarker(
    TextSpan Span,
    TextSpan Opening,
    int TextStart,
    MarkerReading First,
    MarkerReading? Second
)
{
    /// <summary>The word behind the number of an inserted paragraph, such as <c>bis</c>; or nothing.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether this is the number of a paragraph, not the letter or number of a part of it.</summary>
    public bool IsParagraphNumber =>
        First.Numeral is NumeralKind.Digits or NumeralKind.Chinese && First.Enclosure is '.' or '、' or '-';

    /// <summary>The number of a paragraph, whatever the characters are that it was printed with.</summary>
    public static ParagraphMarker Number(string source, TextSpan span, int end, int value) =>
        new(
            span,
            default,
            LineTrimmer.Trim(source, span.End, end).Start,
            new MarkerReading(NumeralKind.Digits, '.', value),
            null
        );
}
