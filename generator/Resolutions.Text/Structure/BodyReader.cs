using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Gathers the lines after the enacting formula into paragraphs: decides for every line whether it opens a paragraph, goes on
/// with the one before, belongs to the closing, or has no place.
/// </summary>
internal sealed class BodyReader(
    string source,
    LanguageTable table,
    ActionReader actions,
    List<TextDiagnostic> diagnostics,
    CancellationToken cancellationToken
)
{
    private const int LargestGap = 20;
    private const int LargestGapAtStart = 300;
    private const int LongestHeading = 200;
    private const int LongestSymbol = 60;
    private readonly NumberingScopes scopes = new();
    private int lastNumber;
    private int lastPreambular;
    private bool afterPageBreak;
    private bool breaksParagraphsAtLines;

    /// <summary>The preambular and operative paragraphs, in reading order.</summary>
    public List<ProvisionDraft> Drafts { get; } = [];

    /// <summary>The lines after the last paragraph.</summary>
    public ClosingReader Closing { get; } = new(source, table);

    /// <summary>Page headers: lines that hold nothing but the symbol of the resolution.</summary>
    public List<TextSpan> PageHeaders { get; } = [];

    private ProvisionDraft? Current => scopes.Current;

    /// <summary>Whether an operative paragraph was found.</summary>
    public bool HasOperative => lastNumber > 0;

    /// <summary>The last line of the last paragraph.</summary>
    public TextSpan LastLine => LastLineOf(Drafts[Drafts.Count - 1]);

    /// <summary>Reads the blocks after the formula.</summary>
    public void Read(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        breaksParagraphsAtLines = !HasBlankLines(blocks, formula);
        for (var i = formula.Block; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = blocks[i];
            if (block.Kind != BlockKind.Text)
            {
                afterPageBreak = true;
                continue;
            }

            var first = i == formula.Block ? formula.Line + 1 : block.FirstLine;
            for (var line = first; line <= block.LastLine; line++)
            {
                var span = LineTrimmer.Trim(source, lines[line]);
                if (IsPageHeader(span))
                {
                    PageHeaders.Add(span);
                    afterPageBreak = true;
                }
                else
                {
                    Place(span, opensBlock: line == first);
                }
            }
        }
    }

    /// <summary>A single operative paragraph has no number: it is the last paragraph, and ends a sentence.</summary>
    public void FindUnnumberedOperative()
    {
        var last = Drafts.Count - 1;
        if (
            HasOperative
            || last < 0
            || Drafts[last].Kind == ProvisionKind.Heading
            || !Terminators.EndsSentence(source, LastLine)
        )
        {
            return;
        }

        var draft = ProvisionDraft.Unnumbered(ProvisionKind.Operative, 1, Drafts[last].LastLine.Start);
        draft.Segments.AddRange(Drafts[last].Segments);
        draft.Children.AddRange(Drafts[last].Children);
        Drafts[last] = draft;
        lastNumber = 1;
    }

    /// <summary>Whether paragraphs are divided by blank lines; where none is, every line is a paragraph.</summary>
    private static bool HasBlankLines(List<Block> blocks, Formula formula)
    {
        var texts = 0;
        for (var i = formula.Block + 1; i < blocks.Count; i++)
        {
            texts += blocks[i].Kind == BlockKind.Text ? 1 : 0;
        }

        return texts > 1;
    }

    private bool IsPageHeader(TextSpan line) =>
        line.Length <= LongestSymbol && PrintedSymbol.Read(LineTrimmer.Words(source, line)) is not null;

    private void Place(TextSpan line, bool opensBlock)
    {
        var isFinished =
            Current is null || Terminators.IsFinished(source, Current.LastLine, Current.Kind, table.ListConjunctions);
        if (Closing.IsOpen)
        {
            // What follows the closing has no place, nor has an unnumbered paragraph among numbered ones: such text stays
            // without token, and the tiling of the tokens reports it.
            Closing.TryAdd(line);
        }
        else if (isFinished && MayClose() && Closing.TryAdd(line)) { }
        else if (!TryOpenByMarker(line, opensBlock, isFinished))
        {
            PlaceUnmarked(line, opensBlock, isFinished);
        }

        afterPageBreak = false;
    }

    private bool MayClose() =>
        Current is not null && (HasOperative || Terminators.EndsSentence(source, Current.LastLine));

    private bool TryOpenByMarker(TextSpan line, bool opensBlock, bool isFinished)
    {
        if (MarkerReader.Read(source, line) is not { } marker)
        {
            return false;
        }

        var opens = marker.IsParagraphNumber
            ? TryOpenOperative(marker, opensBlock, isFinished)
            : TryOpenSubparagraph(marker, opensBlock, isFinished);
        if (opens)
        {
            Current!.Segments.Add(TextSpan.FromBounds(marker.TextStart, line.End));
        }

        return opens;
    }

    private bool TryOpenSubparagraph(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        if (!opensBlock && (Current is null || !Terminators.Introduces(source, Current.LastLine)))
        {
            return false;
        }

        if (scopes.TryAdd(marker))
        {
            return true;
        }

        if (!isFinished || !opensBlock || scopes.Expected(marker) is not { } expected)
        {
            return false;
        }

        ReportSequence(marker, $"({expected})");
        return scopes.TryAddAfterGap(marker, LargestGap);
    }

    private bool TryOpenOperative(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        if (!FollowsInSequence(marker, opensBlock, isFinished))
        {
            return false;
        }

        lastNumber = marker.First.Value;
        Open(new ProvisionDraft(ProvisionKind.Operative, lastNumber, Invariant(lastNumber), marker.Span));
        return true;
    }

    private bool FollowsInSequence(ParagraphMarker marker, bool opensBlock, bool isFinished)
    {
        var expected = lastNumber + 1;
        if (marker.First.Value == expected && (isFinished || opensBlock))
        {
            return true;
        }

        var isGap =
            isFinished
            && opensBlock
            && marker.First.Value > expected
            && marker.First.Value <= expected + (HasOperative ? LargestGap : LargestGapAtStart);
        if (isGap || isFinished && opensBlock && marker.First.Value < expected && HasOperative)
        {
            ReportSequence(marker, Invariant(expected));
        }

        return isGap;
    }

    private void ReportSequence(ParagraphMarker marker, string expected) =>
        diagnostics.Add(
            new TextDiagnostic(TextRules.NumberOutOfSequence, marker.Span, expected, marker.Span.In(source))
        );

    private void PlaceUnmarked(TextSpan line, bool opensBlock, bool isFinished)
    {
        if (Current is not null && !OpensParagraph(line, opensBlock, isFinished))
        {
            Current.Segments.Add(line);
        }
        else if (HasOperative)
        {
            if (LooksLikeHeading(line))
            {
                Open(ProvisionDraft.Heading(line));
            }
        }
        else
        {
            SettleHeading();
            Open(ProvisionDraft.Unnumbered(ProvisionKind.Preambular, ++lastPreambular, line.Start));
            Current!.Segments.Add(line);
        }
    }

    /// <summary>
    /// A short line without punctuation at its end, and without the action that opens a paragraph, is a heading once it is plain that
    /// nothing goes on with it.
    /// </summary>
    private bool LooksLikeHeading(TextSpan line) =>
        line.Length <= LongestHeading
        && !Terminators.Introduces(source, line)
        && !actions.OpensPreambular(line.In(source));

    /// <summary>Makes a heading of what was taken for a preambular paragraph, when another paragraph opens behind it.</summary>
    private void SettleHeading()
    {
        if (
            Current is { Kind: ProvisionKind.Preambular, Children.Count: 0, Segments: [var line] }
            && LooksLikeHeading(line)
        )
        {
            lastPreambular--;
            Drafts[Drafts.Count - 1] = ProvisionDraft.Heading(line);
            scopes.Start(Drafts[Drafts.Count - 1]);
        }
    }

    /// <summary>
    /// A line without a marker opens a paragraph after a finished one. Right after a page break a mark may also be one from the
    /// middle of a sentence: then a preambular paragraph must open with an action, and an operative one with its number.
    /// </summary>
    private bool OpensParagraph(TextSpan line, bool opensBlock, bool isFinished)
    {
        if (!opensBlock && !breaksParagraphsAtLines)
        {
            return false;
        }

        if (!isFinished)
        {
            return !HasOperative
                && Current is { Children.Count: 0, Segments: [var only] }
                && LooksLikeHeading(only)
                && actions.OpensPreambular(line.In(source));
        }

        return !afterPageBreak
            || !HasOperative
                && (!Terminators.EndsWithComma(source, Current!.LastLine) || actions.OpensPreambular(line.In(source)));
    }

    private void Open(ProvisionDraft draft)
    {
        SettleHeading();
        Drafts.Add(draft);
        scopes.Start(draft);
    }

    private static TextSpan LastLineOf(ProvisionDraft draft) =>
        draft.Children.Count > 0 ? LastLineOf(draft.Children[draft.Children.Count - 1]) : draft.LastLine;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
