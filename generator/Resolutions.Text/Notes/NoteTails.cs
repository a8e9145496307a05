namespace Resolutions.Text;

/// <summary>
/// Finds the rest of a footnote that a page divides. The note ends in the middle of a sentence at the foot of its page; on the next one
/// its rest stands at the foot too, or at the head where a converter put it before the text.
/// </summary>
internal sealed class NoteTails(
    string source,
    LanguageTable table,
    ActionReader actions,
    NoteOpeningReader openings,
    List<SourceLine> lines,
    List<Block> blocks
)
{
    private const int LongestOpening = 80;

    /// <summary>
    /// Marks the rests of notes that look like notes of their own, which lost their number: <c>resolution 1.</c> The note before is open,
    /// and no number is free for another note.
    /// </summary>
    public void FindWhole(Formula formula)
    {
        var next = int.MaxValue;
        for (var i = blocks.Count - 1; i > formula.Block; i--)
        {
            if (blocks[i].Kind != BlockKind.Note)
            {
                continue;
            }

            var rest = blocks[i].End == 0 && EndsOpen(blocks[i]) ? SkipPage(i + 1) : blocks.Count;
            if (
                rest < blocks.Count
                && blocks[rest].Kind == BlockKind.Text
                && (next == int.MaxValue || next <= blocks[i].Note.Number + 1)
                && openings.IsWhole(Span(blocks[rest]))
            )
            {
                blocks[rest] = blocks[rest] with { Kind = BlockKind.NoteRest, Note = blocks[i].Note };
            }

            next = blocks[i].Note.Number;
        }
    }

    /// <summary>Marks the rests of notes among the blocks.</summary>
    public void Find(Formula formula)
    {
        var (paragraph, isNumbered, seen) = (-1, false, formula.Block);
        for (var i = formula.Block; i < blocks.Count; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Note, End: 0 } note || !EndsOpen(note))
            {
                continue;
            }

            for (; seen < i; seen++)
            {
                if (blocks[seen].Kind == BlockKind.Text && !IsPageHeader(blocks[seen]))
                {
                    paragraph = seen;
                    isNumbered |= MarkerReader.Read(source, Span(blocks[seen]), table) is not null;
                }
            }

            var isOpen = paragraph > formula.Block && !IsFinished(blocks[paragraph], isNumbered);
            if (!HasRest(i) && FindTail(i + 1, isOpen) is > 0 and var tail)
            {
                blocks[tail] = blocks[tail] with { Kind = BlockKind.NoteRest, Note = note.Note };
            }
        }
    }

    private bool HasRest(int note) =>
        SkipPage(note + 1) is var rest && rest < blocks.Count && blocks[rest].Kind == BlockKind.NoteRest;

    /// <summary>The index of the block that is the rest of the note before, or -1.</summary>
    /// <param name="start">The index of the block behind the note.</param>
    /// <param name="isOpen">Whether a paragraph goes on over the same page break.</param>
    private int FindTail(int start, bool isOpen)
    {
        var first = SkipPage(start);
        var end = first;
        while (end < blocks.Count && blocks[end].Kind == BlockKind.Text && !IsPageHeader(blocks[end]))
        {
            Work.Count();
            end++;
        }

        if (first == start || end == first)
        {
            return -1;
        }

        var isAtFoot = GoesOn(blocks[end - 1]) && openings.EndsAsNote(Span(blocks[end - 1]));
        if (!isOpen)
        {
            return GoesOn(blocks[first]) ? first
                : isAtFoot ? end - 1
                : -1;
        }

        // Two pieces go on, one with the paragraph and one with the note, which ends with a full stop.
        var isAtHead =
            end - first > 1
            && GoesOn(blocks[first])
            && openings.EndsAsNote(Span(blocks[first]))
            && GoesOn(blocks[first + 1])
            && !(isAtFoot && end - first == 2);
        return isAtHead ? first
            : isAtFoot && end - first > 1 ? end - 1
            : -1;
    }

    /// <summary>The index of the first block, from one on, that is not what pages add.</summary>
    private int SkipPage(int index)
    {
        while (index < blocks.Count && (blocks[index].Kind == BlockKind.Furniture || IsPageHeader(blocks[index])))
        {
            Work.Count();
            index++;
        }

        return index;
    }

    /// <summary>Whether a note ends in the middle of a sentence: with a word or a comma.</summary>
    private bool EndsOpen(Block note) =>
        Span(note) is { IsEmpty: false } span
        && span.End > note.Note.Span.End
        && FootnoteReader.EndsOpen(source[span.End - 1]);

    /// <summary>Whether a block goes on with a sentence: no marker, no action and no capital opens it.</summary>
    private bool GoesOn(Block block)
    {
        var span = Span(block);
        return !char.IsUpper(source[span.Start])
            && !Characters.IsDigit(source[span.Start])
            && MarkerReader.Read(source, span, table) is null
            && !ClosesBody(span)
            && LineTrimmer.Shorten(source, span, LongestOpening).In(source) is var words
            && !actions.OpensPreambular(words)
            && !actions.OpensOperative(words);
    }

    /// <summary>Whether nothing goes on with the lines: a mark ends them, or they are closing lines.</summary>
    private bool IsFinished(Block block, bool isNumbered)
    {
        var last = LineTrimmer.Trim(source, lines[block.LastLine]);
        return ClosesBody(last)
            || Terminators.Introduces(source, last) && !(isNumbered && Terminators.EndsWithComma(source, last));
    }

    private bool ClosesBody(TextSpan line)
    {
        var words = LineTrimmer.Words(source, line);
        return table.Recognize(words, LineField.Date)
            || table.Recognize(words, LineField.Meeting)
            || table.Recognize(words, LineField.Vote);
    }

    private bool IsPageHeader(Block block) =>
        block.Kind == BlockKind.Text
        && block.FirstLine == block.LastLine
        && LineTrimmer.Words(source, Span(block)) is var words
        && (HasSymbol(words) || table.Recognize(words, LineField.Distribution));

    /// <summary>Whether the symbol of a resolution stands at the start of a line, or apart from the words at its end.</summary>
    private static bool HasSymbol(string words)
    {
        var first = words.Split(' ', '\t')[0];
        var last = words.Substring(words.LastIndexOfAny([' ', '\t']) + 1);
        return PrintedSymbol.Read(first) is not null
            || words.Length - last.Length is > 1 and var at
                && Characters.IsBlank(words[at - 2])
                && PrintedSymbol.Read(last) is not null;
    }

    private TextSpan Span(Block block) =>
        LineTrimmer.Trim(source, lines[block.FirstLine].Start, lines[block.LastLine].End);
}
