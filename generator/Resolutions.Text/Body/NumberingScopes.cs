namespace Resolutions.Text;

/// <summary>
/// The open lists, outermost first: operative paragraphs, their sub-paragraphs, and so on. A marker belongs to the innermost
/// list that it continues; a first marker opens a list under the paragraph before it.
/// </summary>
internal sealed class NumberingScopes(string source, List<TextDiagnostic> diagnostics)
{
    private const int MaxDepth = 8;
    private readonly FirstLabel labels = new(source, diagnostics);
    private readonly ListOpenings openings = new(source);
    private readonly List<NumberingScope> open = [];
    private ProvisionDraft? outermost;

    /// <summary>The paragraph before a heading that may stand among its parts.</summary>
    private ProvisionDraft? interrupted;

    /// <summary>The lists that were open before the closing words of the paragraph, which may be those of a part of it.</summary>
    private readonly List<NumberingScope> suspended = [];

    /// <summary>The last list that a member of a list around it closed, whose letters may go on below that member.</summary>
    private NumberingScope? closed;

    /// <summary>The paragraph that lines are added to.</summary>
    public ProvisionDraft? Current { get; private set; }

    /// <summary>Closes every list and makes a paragraph of the outermost level current.</summary>
    public void Start(ProvisionDraft draft)
    {
        open.Clear();
        suspended.Clear();
        interrupted = null;
        closed = null;
        Current = outermost = draft;
    }

    /// <summary>Closes every list and the paragraph itself: nothing goes on with it.</summary>
    public void Stop()
    {
        open.Clear();
        suspended.Clear();
        closed = null;
        Current = outermost = interrupted = null;
    }

    /// <summary>Makes a heading current, behind which the lists before it may go on.</summary>
    public void Interrupt(ProvisionDraft heading)
    {
        interrupted ??= Current;
        Current = heading;
    }

    /// <summary>Whether the lists before a heading may go on, or one may open below the paragraph that introduces it.</summary>
    public bool IsInterrupted =>
        Current?.Kind == ProvisionKind.Heading
        && (
            interrupted is { Kind: ProvisionKind.Subparagraph }
            || interrupted is { Kind: ProvisionKind.Operative, Children.Count: 0 } chapeau
                && Terminators.EndsWithColon(source, chapeau.LastLine)
        );

    /// <summary>Goes on with the lists before a heading, if the marker goes on with one of them.</summary>
    public bool TryResume(ParagraphMarker marker)
    {
        var heading = Current;
        Current = interrupted;
        if (!TryAdd(marker))
        {
            Current = heading;
            return false;
        }

        interrupted = null;
        return true;
    }

    /// <summary>Makes headings members of the list that goes on behind them.</summary>
    public void InsertBeforeLast(List<ProvisionDraft> headings)
    {
        var members = open[open.Count - 1].Members;
        members.InsertRange(members.Count - 1, headings);
    }

    /// <summary>
    /// Closes every list and goes back to the paragraph that holds them, whose sentence goes on. Where a list goes on after all, the words
    /// between were those of its last member.
    /// </summary>
    public void CloseList()
    {
        suspended.Clear();
        suspended.AddRange(open);
        open.Clear();
        Current = outermost;
    }

    /// <summary>Whether a marker comes next in a list that is open.</summary>
    public bool Continues(ParagraphMarker marker) =>
        open.Exists(scope =>
            scope.MayContinue(marker.First) || marker.Second is { } second && scope.MayContinue(second)
        );

    /// <summary>Goes on with a list behind words that were taken for the end of the whole sentence.</summary>
    private bool TryReopen(ParagraphMarker marker)
    {
        if (open.Count > 0 || suspended.Count == 0 || Current != outermost)
        {
            return false;
        }

        open.AddRange(suspended);
        if (!TryContinue(marker))
        {
            open.Clear();
            return false;
        }

        suspended.Clear();
        var members = open[open.Count - 1].Members;
        var holder = members[members.Count - 2];
        (holder.Children.Count > 0 ? holder.ClosingWords : holder.Segments).AddRange(outermost!.ClosingWords);
        outermost.ClosingWords.Clear();
        return true;
    }

    /// <summary>The paragraph that the innermost open list belongs to; nothing where no list is open.</summary>
    public ProvisionDraft? Holder =>
        open.Count == 0 ? null
        : open.Count == 1 ? outermost
        : open[open.Count - 2].Members is [.., var holder] ? holder
        : null;

    /// <summary>
    /// Puts a part between the innermost open list and the paragraph that it belongs to, which turned out to open with the marker of one.
    /// </summary>
    public bool TryInsert(ParagraphMarker marker)
    {
        if (Holder is not { } holder || open[open.Count - 1] is not { } list || list.Members != holder.Children)
        {
            return false;
        }

        var (current, parts) = (Current, holder.Children.ToList());
        open.RemoveAt(open.Count - 1);
        holder.Children.Clear();
        Current = holder;
        if (!TryOpen(marker))
        {
            holder.Children.AddRange(parts);
            open.Add(list);
            Current = current;
            return false;
        }

        foreach (var part in parts)
        {
            part.Label = PartLabel.Of(list.First, part.Ordinal, open.Count);
            Current!.Children.Add(part);
        }

        return true;
    }

    /// <summary>Adds a sub-paragraph with this marker, if it continues an open list or opens one.</summary>
    public bool TryAdd(ParagraphMarker marker)
    {
        return Current is not null
            && (
                TryReopen(marker)
                || TryContinue(marker)
                || TryReadLastLetterAsRoman(marker)
                || TryOpen(marker)
                || TryCarry(marker)
            );
    }

    private bool TryContinue(ParagraphMarker marker)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            Work.Count();
            var style = open[depth].First;
            if (open[depth].TryContinue(marker.First) || marker.Second is { } second && open[depth].TryContinue(second))
            {
                closed = depth + 1 < open.Count ? open[depth + 1] : null;
                open.RemoveRange(depth + 1, open.Count - depth - 1);
                labels.SettleFirst(open[depth], style, depth);
                Add(depth, open[depth].Last + 1, marker);
                return true;
            }
        }

        return false;
    }

    private bool TryOpen(ParagraphMarker marker)
    {
        MarkerReading? first =
            marker.First.Value == 1 ? marker.First
            : marker.Second is { Value: 1 } other ? other
            : null;
        var second = marker is { First.Value: 1, Second.Value: 1 } ? marker.Second : null;
        if (
            first is not { } reading
            || open.Count == MaxDepth
            || IsOpen(reading)
            || !openings.MayOpen(reading, Current!, open)
        )
        {
            return false;
        }

        ReportBehindClosingWords(marker);
        open.Add(new NumberingScope(reading, second, Current!.Children));
        Add(open.Count - 1, 1, marker);
        return true;
    }

    /// <summary>A list that closing words introduce has no place behind them, so that it is put before them and reported.</summary>
    private void ReportBehindClosingWords(ParagraphMarker marker)
    {
        if (Current!.ClosingWords.Count > 0 && suspended is [var list, ..])
        {
            var expected = $"({PartLabel.Of(list.First, list.Last + 1, 0)})";
            diagnostics.Add(
                new TextDiagnostic(TextRules.NumberOutOfSequence, marker.Span, expected, marker.Span.In(source))
            );
        }
    }

    /// <summary>
    /// Goes on below a member with the letters of the list below the one before it: <c>(i) Protection</c>, <c>(a)</c>, <c>(b)</c>,
    /// <c>(ii) Relief</c>, <c>(c)</c>. Such members are headings or introduce the list.
    /// </summary>
    private bool TryCarry(ParagraphMarker marker)
    {
        if (
            closed is not { } list
            || !marker.First.Follows(list.First, list.Last)
            || Current is not { Kind: ProvisionKind.Subparagraph, Children.Count: 0 } current
            || open.Count == MaxDepth
            || !openings.MayCarry(current)
        )
        {
            return false;
        }

        open.Add(new NumberingScope(list.First, null, current.Children));
        closed = null;
        Add(open.Count - 1, marker.First.Value, marker);
        return true;
    }

    private bool TryReadLastLetterAsRoman(ParagraphMarker marker)
    {
        if (open.Count == MaxDepth || !RomanForLetter.TryReread(open, marker))
        {
            return false;
        }

        Add(open.Count - 1, 2, marker);
        return true;
    }

    /// <summary>The label that should come in the innermost open list of the marker's style; nothing where there is none.</summary>
    public string? Expected(ParagraphMarker marker)
    {
        var depth = open.FindLastIndex(scope => scope.First.IsSameStyle(marker.First));
        return depth < 0 ? null : PartLabel.Of(open[depth].First, open[depth].Last + 1, depth);
    }

    /// <summary>Adds a sub-paragraph whose marker leaves some out of the innermost list of its style.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="largestGap">How many may be left out.</param>
    public bool TryAddAfterGap(ParagraphMarker marker, int largestGap)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            var missing = marker.First.Value - open[depth].Last - 1;
            if (open[depth].First.IsSameStyle(marker.First) && missing > 0 && missing <= largestGap)
            {
                open.RemoveRange(depth + 1, open.Count - depth - 1);
                Add(depth, marker.First.Value, marker);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a list of this style is open: a first marker of the same style is a repetition, no list in the list.</summary>
    private bool IsOpen(MarkerReading reading) => open.Exists(scope => scope.First.IsSameStyle(reading));

    private void Add(int depth, int value, ParagraphMarker marker)
    {
        var scope = open[depth];
        var label = PartLabel.Of(scope.First, value, depth);
        scope.Last = value;
        Current = new ProvisionDraft(ProvisionKind.Subparagraph, value, label, marker.Span);
        scope.Members.Add(Current);
    }
}
