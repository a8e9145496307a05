namespace Resolutions.Text;

/// <summary>
/// Gives the footnotes of a text to its resolutions. The notes of a page stand below everything on it: a note belongs to the
/// resolution that refers to it last before it, and without that to the one in which it stands.
/// </summary>
internal static class NoteAssignment
{
    /// <param name="lines">The lines of the text.</param>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="readings">The resolutions, in reading order.</param>
    /// <returns>The notes of each resolution.</returns>
    public static List<Block>[] Assign(List<SourceLine> lines, List<Block> blocks, List<ResolutionReading> readings)
    {
        var assigned = readings.Select(_ => new List<Block>()).ToArray();
        if (readings.Count == 1)
        {
            assigned[0] = blocks.FindAll(block => block.Kind == BlockKind.Note);
            return assigned;
        }

        var lastAnchors = readings.ConvertAll(reading => LastAnchors(reading.Inlines));
        foreach (var note in blocks.Where(block => block.Kind == BlockKind.Note))
        {
            assigned[Owner(note, lines[note.FirstLine].Start, lastAnchors, readings)].Add(note);
        }

        return assigned;
    }

    private static int Owner(
        Block note,
        int start,
        List<Dictionary<int, int>> lastAnchors,
        List<ResolutionReading> readings
    )
    {
        var owner = 0;
        var nearest = -1;
        for (var i = 0; i < readings.Count && readings[i].FirstLine <= note.FirstLine; i++)
        {
            if (lastAnchors[i].TryGetValue(note.Note.Number, out var anchor) && anchor < start && anchor > nearest)
            {
                nearest = anchor;
                owner = i;
            }
        }

        return nearest >= 0
            ? owner
            : Math.Max(0, readings.FindLastIndex(reading => reading.FirstLine <= note.FirstLine));
    }

    private static Dictionary<int, int> LastAnchors(InlineReader inlines)
    {
        var last = new Dictionary<int, int>();
        foreach (var anchor in inlines.AllAnchors)
        {
            last[anchor.Number] = anchor.Source.Start;
        }

        return last;
    }
}
