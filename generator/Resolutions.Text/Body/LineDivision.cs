namespace Resolutions.Text;

/// <summary>Tells whether the lines of a block are paragraphs of their own, or parts of one.</summary>
internal sealed class LineDivision(
    string source,
    LanguageTable table,
    ParagraphOpenings openings,
    List<SourceLine> lines,
    List<Block> blocks
)
{
    private LineRole? ofText;

    /// <summary>What the lines of a block are: as in the whole text, or paragraphs where every line of the block ends as one does.</summary>
    public LineRole RoleIn(int first, int last)
    {
        var role = ofText ??= RoleInText();
        return role == LineRole.Wrapped && AreFinished(first, last) ? LineRole.Paragraph : role;
    }

    private bool AreFinished(int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            if (!IsFinished(line))
            {
                return false;
            }
        }

        return last > first;
    }

    /// <summary>
    /// Ends of lines divide the paragraphs of the text, not blank lines, where more paragraphs open behind the end of a line than behind a
    /// blank one; what opens a page opens behind neither. Where most lines end as paragraphs do, each is one.
    /// </summary>
    private LineRole RoleInText()
    {
        var (behindLines, behindBlanks, hasBlanks, count, finished) = (0, 0, false, 0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Text)
            {
                continue;
            }

            if (i > 0 && blocks[i - 1].Kind == BlockKind.Text)
            {
                hasBlanks = true;
                behindBlanks += Opens(blocks[i].FirstLine, blocks[i - 1].LastLine) ? 1 : 0;
            }

            for (var line = blocks[i].FirstLine + 1; line <= blocks[i].LastLine; line++)
            {
                behindLines += Opens(line, line - 1) ? 1 : 0;
            }

            for (var line = blocks[i].FirstLine; line <= blocks[i].LastLine; line++)
            {
                count++;
                finished += IsFinished(line) ? 1 : 0;
            }
        }

        return hasBlanks && behindLines <= behindBlanks ? LineRole.Wrapped
            : finished * 4 >= count * 3 ? LineRole.Paragraph
            : LineRole.MayOpen;
    }

    /// <summary>Whether a line opens a paragraph behind another one: that ends as paragraphs do, and a number or an action opens this one.</summary>
    private bool Opens(int line, int before)
    {
        if (!IsFinished(before))
        {
            return false;
        }

        var span = LineTrimmer.Trim(source, lines[line]);
        return MarkerReader.Read(source, span, table) is { IsParagraphNumber: true }
            || openings.OpensPreambular(span)
            || openings.OpensOperativeAtOnce(span);
    }

    private bool IsFinished(int line) =>
        Terminators.IsFinished(
            source,
            LineTrimmer.Trim(source, lines[line]),
            ProvisionKind.Preambular,
            table.ListConjunctions
        );
}
