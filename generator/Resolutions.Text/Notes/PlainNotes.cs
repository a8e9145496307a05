namespace Resolutions.Text;

/// <summary>
/// Finds footnotes whose numbers lost their raised form: <c>4 Ibid., annex.</c>, or the number alone and the note below it. Only the
/// sequence proves them: the numbers follow each other, and the text refers to each, in order, before its note; or the note opens as
/// nothing else does.
/// </summary>
internal sealed class PlainNotes(
    string source,
    ActionReader actions,
    NoteOpeningReader openings,
    AnchorIndex anchors,
    NoteEnds ends
)
{
    /// <summary>How many notes in a row may be missing where nothing but the sequence proves the next one.</summary>
    private const int LargestGap = 12;
    private readonly NoteDivision division = new(source);
    private int expected = 1;
    private int cursor;

    /// <summary>The blocks, with the notes among them.</summary>
    public List<Block> Find(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        cursor = lines[formula.Line].End;
        var found = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Note)
            {
                expected = Math.Max(expected, block.Note.Number + 1);
                Add(lines, block, found);
                continue;
            }

            var span = LineTrimmer.Trim(source, lines[block.FirstLine].Start, lines[block.FirstLine].End);
            var digits = FoldedText.ReadDigits(source, span.Start, out var number);
            var isAlone = digits == span.Length && block.FirstLine == block.LastLine;
            var text = isAlone && i + 1 < blocks.Count ? blocks[i + 1] : block;
            var indicator = new NoteIndicator(number, new TextSpan(span.Start, digits));
            var place = PlaceBehind(lines, found);
            if (
                i > formula.Block
                && digits > 0
                && !(isAlone && IsPageNumber(lines, found, text))
                && IsNote(lines, text, indicator, isAlone, place)
            )
            {
                Add(lines, new Block(BlockKind.Note, block.FirstLine, text.LastLine, indicator), found);
                i += isAlone ? 1 : 0;
            }
            else
            {
                AddText(lines, block, found, mayHoldNotes: i >= formula.Block);
            }
        }

        return found;
    }

    /// <summary>Adds running text, and the notes that no blank line parts from it.</summary>
    private void AddText(List<SourceLine> lines, Block block, List<Block> found, bool mayHoldNotes)
    {
        if (block.Kind == BlockKind.Text && mayHoldNotes)
        {
            for (var line = block.FirstLine + 1; line <= block.LastLine; line++)
            {
                if (NoteBelow(lines, block, line) is { } note)
                {
                    found.Add(block with { LastLine = line - 1 });
                    Add(lines, note, found);
                    if (note.LastLine == block.LastLine)
                    {
                        return;
                    }

                    line = note.LastLine + 1;
                    block = block with { FirstLine = line };
                }
            }
        }

        found.Add(block);
    }

    /// <summary>
    /// The note that a line inside a block opens: the text above has ended and refers to it in the form of an indicator, and it opens as
    /// nothing but a note does.
    /// </summary>
    private Block? NoteBelow(List<SourceLine> lines, Block block, int line)
    {
        var span = LineTrimmer.Trim(source, lines[line]);
        var digits = span.IsEmpty ? 0 : FoldedText.ReadDigits(source, span.Start, out _);
        if (digits == 0 || digits == span.Length || !EndsText(LineTrimmer.Trim(source, lines[line - 1])))
        {
            return null;
        }

        FoldedText.ReadDigits(source, span.Start, out var number);
        var note = new Block(BlockKind.Note, line, block.LastLine, new(number, new(span.Start, digits)));
        note = note with { LastLine = ends.LastLine(lines, note) };
        var isProven =
            openings.Opens(LineTrimmer.Trim(source, span.Start + digits, span.End))
            && anchors.Next(number, cursor, span.Start) is { Form: >= AnchorForm.Marked };
        return isProven && IsNote(lines, note with { Kind = BlockKind.Text }, note.Note, isAlone: false, Place.Anywhere)
            ? note
            : null;
    }

    /// <summary>Whether a line ends what stands above a note: a sentence, or the closing lines with their date.</summary>
    private bool EndsText(TextSpan line) =>
        !line.IsEmpty && !char.IsLetter(source[line.End - 1]) && source[line.End - 1] is not (',' or '，' or '-');

    /// <summary>Adds a note, and the ones behind it in the same block.</summary>
    private void Add(List<SourceLine> lines, Block note, List<Block> found)
    {
        while (division.Next(lines, note) is { } next)
        {
            found.Add(note with { LastLine = next.Line, End = next.Indicator.Span.Start });
            note = note with { FirstLine = next.Line, Note = next.Indicator };
            expected = next.Indicator.Number + 1;
        }

        found.Add(note);
    }

    /// <summary>What the last block says of the next one.</summary>
    private Place PlaceBehind(List<SourceLine> lines, List<Block> found) =>
        found is not [.., var last] ? Place.Anywhere
        : last.Kind == BlockKind.Note ? Place.BehindNote
        : last.Kind == BlockKind.Furniture
        && LineTrimmer
            .Trim(source, lines[last.LastLine])
            .In(source)
            .TrimStart('\\')
            .StartsWith("_", StringComparison.Ordinal)
            ? Place.BelowRule
        : Place.Anywhere;

    /// <summary>
    /// Whether a number alone on a line is that of a page: above it stands the number of a print job and below it no note, or below it
    /// stands the symbol, as no note does.
    /// </summary>
    private bool IsPageNumber(List<SourceLine> lines, List<Block> found, Block below)
    {
        var words = LineTrimmer.Trim(source, lines[below.FirstLine]);
        return PrintedSymbol.Read(source, LineTrimmer.SpanOfWords(source, words)) is not null
            || found is [.., { Kind: BlockKind.Furniture } last]
                && PageFurniture.IsJobNumber(source, LineTrimmer.Trim(source, lines[last.LastLine]))
                && !openings.Opens(words);
    }

    private bool IsNote(List<SourceLine> lines, Block text, NoteIndicator indicator, bool isAlone, Place place)
    {
        var start = isAlone ? lines[text.FirstLine].Start : indicator.Span.End;
        var words = LineTrimmer.Trim(source, start, lines[text.FirstLine].End);
        if (
            text.Kind != BlockKind.Text
            || indicator.Number < expected
            || anchors.StandsBeforeMonth(words.Start)
            || !OpensNote(words, indicator.Span.End, isAlone)
        )
        {
            return false;
        }

        var anchor = anchors.Next(indicator.Number, cursor, indicator.Span.Start);
        var isNear = place == Place.BelowRule || indicator.Number <= expected + LargestGap;
        var isNext = place == Place.BehindNote && indicator.Number == expected && !isAlone;
        var last = LineTrimmer.Trim(source, lines[text.LastLine]);
        if (
            !(isNext && openings.EndsAsNote(last))
            && (isNear ? anchor is null && !openings.Opens(words) : anchor is not { Form: >= AnchorForm.Glued })
        )
        {
            return false;
        }

        cursor = anchor?.End ?? cursor;
        expected = indicator.Number + 1;
        return true;
    }

    /// <summary>A note opens with a capital, a symbol or a quotation mark, apart from its number, and not with an action.</summary>
    private bool OpensNote(TextSpan words, int numberEnd, bool isAlone) =>
        !words.IsEmpty
        && (isAlone || words.Start > numberEnd)
        && (
            char.IsUpper(source[words.Start])
            || source[words.Start] is '“' or '"' or '«' or '['
            || Characters.IsCjk(source[words.Start]) && openings.Opens(words)
        )
        && !actions.OpensOperative(words.In(source));

    private enum Place
    {
        Anywhere,

        /// <summary>Behind a footnote, where the next number is that of another one.</summary>
        BehindNote,

        /// <summary>Below the rule at the foot of a page, where nothing but footnotes stands.</summary>
        BelowRule,
    }
}
