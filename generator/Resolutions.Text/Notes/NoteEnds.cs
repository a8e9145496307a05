namespace Resolutions.Text;

/// <summary>
/// Finds where the last note of a page ends and the text goes on with no blank line between: the note has ended with a sentence, and the
/// next line goes on with the one of the text, or opens a paragraph.
/// </summary>
internal sealed class NoteEnds(string source, LanguageTable table, ActionReader actions, NoteOpeningReader openings)
{
    /// <summary>Words of notes that are shorter are cut with a full stop: vol., para., art.</summary>
    private const int ShortestWord = 5;

    /// <summary>The blocks, with the text that stood in notes among them.</summary>
    public List<Block> Find(List<SourceLine> lines, List<Block> blocks)
    {
        var found = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (
                block is { Kind: BlockKind.Note, End: 0 }
                && LastLine(lines, block) is var last
                && last < block.LastLine
            )
            {
                found.Add(block with { LastLine = last });
                found.Add(new Block(BlockKind.Text, last + 1, block.LastLine, default));
            }
            else
            {
                found.Add(block);
            }
        }

        return found;
    }

    /// <summary>The last line of a note.</summary>
    public int LastLine(List<SourceLine> lines, Block note)
    {
        for (var line = note.FirstLine + 1; line <= note.LastLine; line++)
        {
            var above = LineTrimmer.Trim(source, lines[line - 1]);
            var words = LineTrimmer.Trim(source, lines[line]);
            if (!words.IsEmpty && EndsSentence(above) && (GoesOn(words) || OpensParagraph(words)))
            {
                return line - 1;
            }
        }

        return note.LastLine;
    }

    /// <summary>Whether a line ends a sentence, and not with the full stop of a word that is cut.</summary>
    private bool EndsSentence(TextSpan line)
    {
        if (!openings.EndsAsNote(line))
        {
            return false;
        }

        var end = line.End - 1;
        var start = end;
        while (start > line.Start && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return source[end] != '.' || start == end || end - start >= ShortestWord;
    }

    private bool GoesOn(TextSpan line) => actions.OpensWithCapital && char.IsLower(source[line.Start]);

    private bool OpensParagraph(TextSpan line) =>
        MarkerReader.Read(source, line, table) is { IsParagraphNumber: true } marker
            ? actions.OpensOperative(TextSpan.FromBounds(marker.TextStart, line.End).In(source))
            : line.In(source) is var text
                && actions.OpensWithCapital
                && char.IsUpper(text[0])
                && (actions.OpensOperative(text) || actions.OpensPreambular(text));
}
