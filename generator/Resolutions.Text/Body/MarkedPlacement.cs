using System.Globalization;

namespace Resolutions.Text;

/// <summary>Opens paragraphs and their parts by the number or letter at the start of a line.</summary>
internal sealed class MarkedPlacement
{
    private readonly BodyState body;
    private readonly NumberSequence numbers;
    private readonly LostNumbers lostNumbers;
    private readonly RunInList runInList;
    private readonly LetteredPlacement lettered;

    public MarkedPlacement(BodyState body, List<TextDiagnostic> diagnostics)
    {
        this.body = body;
        numbers = new NumberSequence(body.Source, body.Table, body.Openings, diagnostics);
        runInList = new RunInList(body.Source, body.Table);
        lettered = new LetteredPlacement(body);
        lostNumbers = new LostNumbers(body.Source, body.Openings, diagnostics);
    }

    public bool TryOpen(PlacedLine line)
    {
        if (numbers.Read(line.Span, body.List, line.OpensBlock, line.IsFinished) is not { } marker)
        {
            return false;
        }

        var text = TextSpan.FromBounds(marker.TextStart, line.Span.End);
        var opens =
            marker.IsParagraphNumber
            || numbers.StandsForNumber(marker, text, body.List, body.Current, body.Scopes.Continues(marker))
                ? TryOpenNumbered(line, marker, text)
                : TryOpenPart(line, marker);
        if (opens)
        {
            if (!marker.Opening.IsEmpty)
            {
                body.Current!.Segments.Add(marker.Opening);
            }

            body.Current!.Segments.Add(text);
        }

        return opens;
    }

    /// <summary>Gives the last paragraph its number, if it lost it, and takes out what was kept for a number that never came.</summary>
    public void Finish()
    {
        lostNumbers.FillLast(body.List);
        LostNumbers.Discard(body.Lists.Members);
    }

    private bool TryOpenPart(PlacedLine line, ParagraphMarker marker)
    {
        if (body.Scopes.IsInterrupted && line.OpensBlock && TryResume(marker))
        {
            return true;
        }

        if (lettered.TryOpen(line, marker))
        {
            return true;
        }

        if (
            body.Current is not { } current
            || current.Kind == ProvisionKind.Heading
            || current.Kind.IsContainer && current.Kind != ProvisionKind.Article
            || !line.OpensBlock && !MayBreakBefore(line, marker, current)
        )
        {
            return false;
        }

        if (!body.Scopes.Continues(marker))
        {
            Split(current, runInList.FindAbove(current, marker));
        }

        if (body.Scopes.TryAdd(marker) || lettered.TryContinue(line, marker))
        {
            return true;
        }

        if (line.OpensBlock && (TrySplit(current, marker) || TrySplitHolder(marker)))
        {
            return body.Scopes.TryAdd(marker);
        }

        if (!line.IsFinished || !line.OpensBlock || body.Scopes.Expected(marker) is not { } expected)
        {
            return false;
        }

        numbers.Report(marker, $"({expected})");
        return body.Scopes.TryAddAfterGap(marker, NumberSequence.LargestGap);
    }

    /// <summary>
    /// Whether a part may open in the middle of a block: behind a mark that introduces it, behind a bare number, as the next one of a list
    /// whose last part ends with “; and”, or as the first one where no blank lines divide the text.
    /// </summary>
    private bool MayBreakBefore(PlacedLine line, ParagraphMarker marker, ProvisionDraft current) =>
        current.HasNoWords
        || Terminators.Introduces(body.Source, current.LastLine)
        || line.IsFinished && body.Scopes.Continues(marker)
        || line.Role != LineRole.Wrapped
            && char.IsUpper(body.Source[marker.TextStart])
            && (
                body.Scopes.Continues(marker)
                || marker.First
                    is { Value: 1, Enclosure: '(' or ')', Numeral: not (NumeralKind.Digits or NumeralKind.Bullet) }
            );

    /// <summary>Makes parts of the words behind the markers before this one, which run in the lines of the paragraph.</summary>
    private bool TrySplit(ProvisionDraft paragraph, ParagraphMarker marker) =>
        Split(paragraph, runInList.Find(paragraph, marker));

    private bool Split(ProvisionDraft paragraph, List<(int Segment, ParagraphMarker Marker)> members)
    {
        var cut = 0;
        foreach (var (segment, marker) in members)
        {
            if (!body.Scopes.TryAdd(marker))
            {
                return false;
            }

            var part = body.Current!;
            part.Segments.AddRange(runInList.Cut(paragraph, segment - cut, marker));
            (paragraph, cut) = (part, segment);
        }

        return members.Count > 0;
    }

    /// <summary>
    /// Does the same with the paragraph that the open list belongs to: behind <c>1. (a) Decides:</c> and (i), (ii) the (b) tells that they
    /// are parts of (a).
    /// </summary>
    private bool TrySplitHolder(ParagraphMarker marker)
    {
        if (
            body.Scopes.Holder is not { } holder
            || runInList.Find(holder, marker) is not [var (segment, first)]
            || !Terminators.EndsWithColon(body.Source, holder.Segments[^1])
            || !body.Scopes.TryInsert(first)
        )
        {
            return false;
        }

        body.Current!.Segments.AddRange(runInList.Cut(holder, segment, first));
        return true;
    }

    /// <summary>Goes on with a list behind the headings that stand among its members.</summary>
    private bool TryResume(ParagraphMarker marker)
    {
        if (!body.Scopes.TryResume(marker))
        {
            return false;
        }

        var members = body.List.Members;
        var first = members.FindLastIndex(each => each.Kind != ProvisionKind.Heading) + 1;
        body.Scopes.InsertBeforeLast(members.GetRange(first, members.Count - first));
        members.RemoveRange(first, members.Count - first);
        return true;
    }

    private bool TryOpenNumbered(PlacedLine line, ParagraphMarker marker, TextSpan text)
    {
        var number = marker.First.Value;
        var isFinished = line.IsFinished || IsBehindTitle;
        if (isFinished && line.OpensBlock)
        {
            if (!body.List.Continues(number))
            {
                FindList(number);
            }
            else if (LeavesEmbeddedText(number, text))
            {
                _ = body.Lists.TryReturnTo(number);
            }
        }

        if (IsTitle(number, line.From(text)))
        {
            body.OpenHeading(new ProvisionDraft(ProvisionKind.Heading, 0, "", marker.Span));
            body.List.LastTitle++;
            return true;
        }

        var isFilled = isFinished && line.OpensBlock && lostNumbers.TryFill(body.List, number);
        if (!isFilled && !numbers.Follows(marker, text, body.List, body.HasOperative, line.OpensBlock, isFinished))
        {
            return false;
        }

        if (number == 1)
        {
            body.SettleChapeau();
        }

        var kind = body.List.IsText ? ProvisionKind.AnnexParagraph : ProvisionKind.Operative;
        var label = number.ToString(CultureInfo.InvariantCulture) + marker.Suffix;
        body.Open(new ProvisionDraft(kind, number, label, marker.Span));
        body.List.Add(number);
        body.HasOperative |= !body.List.IsText;
        return true;
    }

    /// <summary>
    /// Whether a number that goes on with an embedded text and with the resolution around it is the resolution's: it acts, and the paragraph
    /// of the text before it does not.
    /// </summary>
    private bool LeavesEmbeddedText(int number, TextSpan text) =>
        number > 1
        && !body.IsQuoting
        && body.Lists.IsInEmbeddedText
        && body.Openings.OpensOperative(text)
        && body.List.Members.FindLast(each => each.Kind == ProvisionKind.AnnexParagraph) is { Segments: [var last, ..] }
        && !body.Openings.OpensOperative(last);

    /// <summary>Whether the line before is a numbered one that may be a heading, which needs no mark at its end.</summary>
    private bool IsBehindTitle =>
        body.List.IsText
        && body.Current is { Kind: ProvisionKind.AnnexParagraph, Segments.Count: > 0 } current
        && body.Openings.LooksLikeHeading(
            TextSpan.FromBounds(
                (current.ClosingWords.Count > 0 ? current.ClosingWords : current.Segments)[0].Start,
                current.LastLine.End
            )
        );

    /// <summary>Goes back to the list that a number goes on with, or opens one that begins again.</summary>
    private void FindList(int number)
    {
        if (
            (body.IsQuoting || !body.Lists.TryReturnTo(number))
            && number == 1
            && !body.Lists.IsDeepest
            && (body.List.IsText || body.List.LastNumber > 0 && body.Lists.IsUnderHeading)
        )
        {
            body.SettleHeading();
            body.Scopes.Start(body.Lists.OpenList());
        }
    }

    /// <summary>Whether a number goes on with headings that are numbered apart from the paragraphs.</summary>
    private bool IsTitle(int number, TextSpan text) =>
        number > 1
        && number == body.List.LastTitle + 1
        && number != body.List.Expected
        && body.Openings.LooksLikeHeading(text);
}
