using System.Globalization;

namespace Resolutions.Text;

/// <summary>Decides by the sequence whether a number at the start of a line is that of a paragraph, and reports where it is broken.</summary>
internal sealed class NumberSequence(
    string source,
    LanguageTable table,
    ParagraphOpenings openings,
    List<TextDiagnostic> diagnostics
)
{
    /// <summary>How many numbers may be missing before a number is taken for something else.</summary>
    public const int LargestGap = 20;
    private const int LargestGapAtStart = 300;

    /// <summary>The lists whose numbers have no full stop, with what they have: <c>1)</c>, <c>(1)</c>, <c>1°</c>.</summary>
    private readonly Dictionary<ProvisionList, char> enclosures = [];

    /// <summary>
    /// The marker of a line; where it is no number, one that lost its full stop or has letters for digits, if the sequence proves it.
    /// </summary>
    public ParagraphMarker? Read(TextSpan line, ProvisionList list, bool opensBlock, bool isFinished)
    {
        var marker = MarkerReader.Read(source, line, table);
        if (
            marker is null or { IsParagraphNumber: false, First.Enclosure: '.' }
            && (opensBlock || isFinished)
            && ReadDamaged(line, list, opensBlock && isFinished) is { } damaged
        )
        {
            return damaged;
        }

        return marker ?? (opensBlock || isFinished && MarkerReader.IsGlued(source, line) ? ReadBare(line, list) : null);
    }

    private ParagraphMarker? ReadDamaged(TextSpan line, ProvisionList list, bool opensParagraph)
    {
        if (
            DamagedNumber.Read(source, line) is not { } marker
            || !list.Continues(marker.First.Value)
            || !(IsSmallL(marker) && (list.IsText || opensParagraph))
                && !(opensParagraph && AwaitsNext(list) && char.IsUpper(source[marker.TextStart]))
                && !openings.OpensOperative(TextSpan.FromBounds(marker.TextStart, line.End))
        )
        {
            return null;
        }

        var number = marker.First.Value.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(new TextDiagnostic(TextRules.DamagedMarker, marker.Span, marker.Span.In(source), $"{number}."));
        return marker;
    }

    /// <summary>Whether a number came before, and its paragraph ends with a mark behind which only the next number can stand.</summary>
    private bool AwaitsNext(ProvisionList list) =>
        list is { LastNumber: > 0, Members: [.., var last] }
        && !Terminators.EndsSentence(source, last.LastLineOfAll)
        && !Terminators.EndsWithComma(source, last.LastLineOfAll)
        && !Terminators.EndsWithColon(source, last.LastLineOfAll);

    /// <summary>A small l before a full stop is no roman numeral either, so that it needs no action behind it.</summary>
    private bool IsSmallL(ParagraphMarker marker) => source[marker.Span.Start] == 'l';

    /// <summary>
    /// Whether a number without full stop, such as <c>1)</c>, <c>(1)</c> or <c>1°</c>, is that of a paragraph: the first one opens with an
    /// action behind the preamble, the others follow it. What goes on with an open list of parts is a part, unless it acts.
    /// </summary>
    public bool StandsForNumber(
        ParagraphMarker marker,
        TextSpan text,
        ProvisionList list,
        ProvisionDraft? current,
        bool continuesPart
    )
    {
        if (marker.First is not { Numeral: NumeralKind.Digits, Enclosure: ')' or '(' or '°' } reading)
        {
            return false;
        }

        if (
            reading.Value == 1
            && list.LastNumber == 0
            && current is null or { Kind: ProvisionKind.Preambular, Children.Count: 0 }
            && (current is null || Terminators.EndsWithComma(source, current.LastLine))
            && openings.OpensOperative(text)
        )
        {
            enclosures[list] = reading.Enclosure;
        }

        return enclosures.TryGetValue(list, out var enclosure)
            && enclosure == reading.Enclosure
            && list.Continues(reading.Value)
            && (!continuesPart || openings.OpensOperative(text));
    }

    /// <summary>
    /// A number without its full stop, or without the space behind it, is one where it comes next and an action opens behind it.
    /// </summary>
    public ParagraphMarker? ReadBare(TextSpan line, ProvisionList list) =>
        MarkerReader.ReadBareNumber(source, line) is { } marker
        && list.Continues(marker.First.Value)
        && openings.OpensOperative(TextSpan.FromBounds(marker.TextStart, line.End))
            ? marker
            : null;

    /// <summary>Whether the number goes on with the list, if need be after a gap.</summary>
    /// <param name="marker">The number.</param>
    /// <param name="text">What stands behind it.</param>
    /// <param name="list">The list that is open.</param>
    /// <param name="hasOperative">Whether an operative paragraph was found before.</param>
    /// <param name="opensBlock">Whether the line opens a block.</param>
    /// <param name="isFinished">Whether the paragraph before is finished.</param>
    public bool Follows(
        ParagraphMarker marker,
        TextSpan text,
        ProvisionList list,
        bool hasOperative,
        bool opensBlock,
        bool isFinished
    )
    {
        var number = marker.First.Value;
        if (marker.Suffix.Length > 0)
        {
            return number == list.LastNumber && (isFinished || opensBlock);
        }

        // The next number before an action opens a paragraph even where the one before has no mark at its end.
        if (list.Continues(number) && (isFinished || opensBlock || number > 1 && openings.OpensOperative(text)))
        {
            return true;
        }

        if (!isFinished || !opensBlock)
        {
            return false;
        }

        var largest = hasOperative || list.IsText ? LargestGap : LargestGapAtStart;
        var expected = list.ExpectedBefore(number);
        var isGap = number > expected && number <= expected + largest;
        if (isGap || number < expected && (hasOperative || list.IsText))
        {
            Report(marker, expected.ToString(CultureInfo.InvariantCulture));
        }

        return isGap;
    }

    /// <summary>Reports a number or letter that was not expected.</summary>
    public void Report(ParagraphMarker marker, string expected) =>
        diagnostics.Add(
            new TextDiagnostic(TextRules.NumberOutOfSequence, marker.Span, expected, marker.Span.In(source))
        );
}
