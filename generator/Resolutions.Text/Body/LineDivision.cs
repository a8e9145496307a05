namespace Resolutions.Text;

/// <summary>Tells whether the lines of a block are paragraphs of their own, or parts of one.</summary>
internal sealed class LineDivision(string source, LanguageTable table, List<SourceLine> lines, List<Block> blocks)
{
    private readonly bool hasBlankLines = blocks.Count(block => block.Kind == BlockKind.Text) > 1;

    /// <summary>
    /// Whether each of the lines is a paragraph: nothing but lines divides the text, or every line of the block ends as a paragraph
    /// does.
    /// </summary>
    public bool EndsParagraphsAtLines(int first, int last)
    {
        for (var line = first; hasBlankLines && line <= last; line++)
        {
            var span = LineTrimmer.Trim(source, lines[line]);
            if (!Terminators.IsFinished(source, span, ProvisionKind.Preambular, table.ListConjunctions))
            {
                return false;
            }
        }

        return !hasBlankLines || last > first;
    }
}
