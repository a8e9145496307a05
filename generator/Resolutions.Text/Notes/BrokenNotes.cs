namespace Resolutions.Text;

/// <summary>
/// Joins footnotes that a converter broke in two: the first half ends in the middle of a sentence, the second one opens in it and ends as
/// a footnote does, and behind it stands another footnote.
/// </summary>
internal sealed class BrokenNotes(string source, LanguageTable table, NoteOpeningReader openings)
{
    /// <summary>The blocks, with the second halves in the footnotes that they belong to.</summary>
    public List<Block> Join(List<SourceLine> lines, List<Block> blocks)
    {
        var joined = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (
                joined is [.., { Kind: BlockKind.Note, End: 0 } note]
                && i + 1 < blocks.Count
                && blocks[i + 1].Kind == BlockKind.Note
                && blocks[i].Kind == BlockKind.Text
                && note.Note.Number < blocks[i + 1].Note.Number
                && GoesOn(Span(lines, note), Span(lines, blocks[i]))
            )
            {
                joined[^1] = note with { LastLine = blocks[i].LastLine };
            }
            else
            {
                joined.Add(blocks[i]);
            }
        }

        return joined;
    }

    private bool GoesOn(TextSpan note, TextSpan text) =>
        !text.IsEmpty
        && !openings.EndsAsNote(note)
        && openings.EndsAsNote(text)
        && (source[text.Start] == '(' || char.IsLower(source[text.Start]))
        && MarkerReader.Read(source, text, table) is null;

    private TextSpan Span(List<SourceLine> lines, Block block) =>
        LineTrimmer.Trim(source, lines[block.FirstLine].Start, lines[block.LastLine].End);
}
