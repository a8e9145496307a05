namespace Resolutions.Text;

/// <summary>Judges whether a list may begin behind a line.</summary>
internal sealed class ListOpenings(string source)
{
    /// <summary>From this member on a list may have lost those before the doubled letters.</summary>
    private const int MostBeforeDoubled = 20;

    /// <summary>
    /// A letter with a full stop opens a list only in a list, behind a colon or below a name that an annex numbers, as it is else an initial; a bullet only behind a mark
    /// that introduces, as it is else a dash. Doubled letters open one only in a list, as they go on with a list of single ones that
    /// is near its end.
    /// </summary>
    public bool MayOpen(MarkerReading reading, ProvisionDraft current, List<NumberingScope> open) =>
        reading.Numeral == NumeralKind.Bullet ? Terminators.Introduces(source, current.LastLine)
        : reading
            is { Numeral: NumeralKind.Letters or NumeralKind.Roman or NumeralKind.OwnLetters, Enclosure: '.' or '-' }
            ? open.Count > 0
                || EndsWithColon(current.LastLine)
                || current.Kind == ProvisionKind.AnnexParagraph && MayCarry(current)
        : reading.Numeral != NumeralKind.Doubled
            || open.Count > 0 && open.TrueForAll(scope => scope.Last < MostBeforeDoubled);

    private bool EndsWithColon(TextSpan line) => !line.IsEmpty && source[line.End - 1] is ':' or '：';

    /// <summary>Whether the letters of the list before may go on below a part: it is a title, or introduces them.</summary>
    public bool MayCarry(ProvisionDraft part) =>
        Terminators.Introduces(source, part.LastLine)
        || part.Segments is [var first, ..]
            && part.LastLine.End - first.Start <= ParagraphOpenings.LongestHeading
            && char.IsLetter(source[part.LastLine.End - 1]);
}
