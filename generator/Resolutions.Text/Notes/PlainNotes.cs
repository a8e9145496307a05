namespace Resolutions.Text;

/// <summary>
/// Finds footnotes whose numbers lost their raised form: <c>4 Ibid., annex.</c>, or the number alone and the note below it. Only the
/// sequence proves them: the numbers follow each other, and the text refers to each, in order, before its note; or the note opens as
/// nothing else does.
/// </summary>
internal sealed class PlainNotes(string source, ActionReader actions, NoteOpeningReader openings, AnchorIndex anchors)
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
            var digits = LinePattern.ReadDigits(source, span.Start, out var number);
            var isAlone = digits == span.Length && block.FirstLine == block.LastLine;
            var text = isAlone && i + 1 < blocks.Count ? blocks[i + 1] : block;
            var indicator = new NoteIndicator(number, new TextSpan(span.Start, digits));
            if (i > formula.Block && digits > 0 && IsNote(lines, text, indicator, isAlone))
            {
                Add(lines, new Block(BlockKind.Note, block.FirstLine, text.LastLine, indicator), found);
                i += isAlone ? 1 : 0;
            }
            else
            {
                found.Add(block);
            }
        }

        return found;
    }

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

    private bool IsNote(List<SourceLine> lines, Block text, NoteIndicator indicator, bool isAlone)
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
        var isNear = indicator.Number <= expected + LargestGap;
        if (isNear ? anchor is null && !openings.Opens(words) : anchor is not { Form: >= AnchorForm.Glued })
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
        && (char.IsUpper(source[words.Start]) || source[words.Start] is '“' or '"' or '«' or '[')
        && !actions.OpensOperative(words.In(source));
}
