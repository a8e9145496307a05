namespace Resolutions.Text;

/// <summary>
/// Finds the footnotes that lost the raised form of their numbers or have signs, and the numbers and signs in the text that point to
/// footnotes. Both prove each other.
/// </summary>
internal sealed class NoteFinder(string source, LanguageTable table, ActionReader actions)
{
    /// <summary>The indicators that are plain digits or signs, by position.</summary>
    public Dictionary<int, NoteIndicator> Anchors { get; private set; } = [];

    /// <summary>The blocks, with all notes among them.</summary>
    public List<Block> Find(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        var reader = new AnchorCandidates(source, table);
        var anchors = new AnchorIndex(reader, reader.Find(lines, blocks, formula));
        var openings = new NoteOpeningReader(source, table);
        var ends = new NoteEnds(source, table, actions, openings);
        blocks = new PlainNotes(source, actions, openings, anchors, ends).Find(lines, blocks, formula);
        blocks = ends.Find(lines, blocks);
        var lost = new LostNotes(source, table, openings);
        blocks = new BrokenNotes(source, table, openings).Join(lines, blocks);
        new NoteTails(source, table, actions, openings, lines, blocks).FindWhole(formula);
        blocks = lost.Find(lines, blocks, formula);
        Anchors = new AnchorSequence(OutsideNotes(anchors.All, lines, blocks), Places(lines, blocks)).Choose();
        blocks = LostNotes.Number(lines, blocks, Anchors);
        new NoteTails(source, table, actions, openings, lines, blocks).Find(formula);
        blocks = new ParenthesizedNotes(source, table, actions).Find(lines, blocks, formula, Anchors);
        return new SignNotes(source, table, actions).Find(lines, blocks, Anchors);
    }

    /// <summary>The candidates that stand in no note.</summary>
    private static List<AnchorCandidate> OutsideNotes(
        List<AnchorCandidate> candidates,
        List<SourceLine> lines,
        List<Block> blocks
    )
    {
        var outside = new List<AnchorCandidate>(candidates.Count);
        var block = 0;
        foreach (var candidate in candidates)
        {
            while (block < blocks.Count && lines[blocks[block].LastLine].End <= candidate.Start)
            {
                block++;
            }

            if (block == blocks.Count || blocks[block].Kind == BlockKind.Text)
            {
                outside.Add(candidate);
            }
        }

        return outside;
    }

    /// <summary>The numbers of the notes, each with the place of its note.</summary>
    private static Dictionary<int, int> Places(List<SourceLine> lines, List<Block> blocks)
    {
        var places = new Dictionary<int, int>();
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Note)
            {
                places[block.Note.Number] = lines[block.FirstLine].Start;
            }
        }

        return places;
    }
}
