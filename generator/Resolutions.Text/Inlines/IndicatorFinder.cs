namespace Resolutions.Text;

/// <summary>Finds the footnote indicators among the characters of a paragraph: raised, plain, with a slash, in brackets, or signs.</summary>
/// <param name="source">The source.</param>
/// <param name="notes">The numbers of the footnotes.</param>
/// <param name="plain">The indicators that are plain digits or signs, by position.</param>
/// <param name="table">The language.</param>
internal sealed class IndicatorFinder(
    string source,
    HashSet<int> notes,
    Dictionary<int, NoteIndicator> plain,
    LanguageTable table
)
{
    private readonly NoteNumbers numbers = new(notes, table);

    /// <summary>The indicator that a character opens, or ends where it is a slash.</summary>
    /// <param name="segment">The line.</param>
    /// <param name="at">The position of the character.</param>
    /// <param name="run">The start of the text before it that nothing has taken yet.</param>
    public NoteIndicator? Find(TextSpan segment, int at, int run) =>
        source[at] switch
        {
            '[' or '［' or '〔' => FindInBrackets(segment, at),
            '/' => FindBeforeSlash(segment, at, run),
            (>= '0' and <= '9') or (>= '０' and <= '９') or '*' or '\\' or '†' or '‡' or '(' => plain.TryGetValue(
                at,
                out var indicator
            )
                ? indicator
                : null,
            _ => FindRaised(segment, at),
        };

    /// <summary>A number in brackets is an indicator only where a footnote has it.</summary>
    private NoteIndicator? FindInBrackets(TextSpan segment, int at) =>
        NoteIndicator.TryReadBrackets(source, TextSpan.FromBounds(at, segment.End), out var indicator)
        && numbers.IsKnown(indicator.Number)
            ? WithoutColon(indicator)
            : null;

    private NoteIndicator WithoutColon(NoteIndicator indicator) =>
        source[indicator.Span.End - 1] == ':'
            ? indicator with
            {
                Span = new TextSpan(indicator.Span.Start, indicator.Span.Length - 1),
            }
            : indicator;

    private NoteIndicator? FindBeforeSlash(TextSpan segment, int slash, int run) =>
        NoteIndicator.TryReadBeforeSlash(source, segment, slash, out var indicator)
        && indicator.Span.Start >= run
        && numbers.IsKnown(indicator.Number)
            ? indicator
            : null;

    private NoteIndicator? FindRaised(TextSpan segment, int at)
    {
        if (!NoteIndicator.TryReadSuperscript(source, TextSpan.FromBounds(at, segment.End), out var indicator))
        {
            return null;
        }

        indicator = Part(indicator);
        return numbers.TryAccept(indicator.Number, source, at) ? indicator : null;
    }

    /// <summary>Two raised digits are two indicators, where no footnote has the number that they make but two that follow each other do.</summary>
    private NoteIndicator Part(NoteIndicator indicator)
    {
        var (first, second) = (indicator.Number / 10, indicator.Number % 10);
        var areTwo =
            indicator.Span.Length == 2
            && second == first + 1
            && !numbers.IsKnown(indicator.Number)
            && numbers.IsKnown(first)
            && numbers.IsKnown(second);
        return areTwo ? new NoteIndicator(first, new TextSpan(indicator.Span.Start, 1)) : indicator;
    }
}
