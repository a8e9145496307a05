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
            assigned[0] = blocks.FindAll(IsOfNote);
            return assigned;
        }

        var anchors = LastAnchors(readings);
        var around = 0;
        var owners = new Dictionary<int, int>();
        foreach (var note in blocks.Where(IsOfNote))
        {
            if (note.Kind != BlockKind.Note && owners.TryGetValue(note.Note.Span.Start, out var its))
            {
                assigned[its].Add(note);
                continue;
            }

            while (around + 1 < readings.Count && readings[around + 1].FirstLine <= note.FirstLine)
            {
                around++;
            }

            var owner = anchors.TryGetValue(note.Note.Label, out var places)
                ? Owner(places, lines[note.FirstLine].Start)
                : -1;
            owner = owner >= 0 ? owner : around;
            owners[note.Note.Span.Start] = owner;
            assigned[owner].Add(note);
        }

        return assigned;
    }

    private static bool IsOfNote(Block block) =>
        block.Kind is BlockKind.Note or BlockKind.NoteRest or BlockKind.NotePiece;

    /// <summary>The resolution of the last anchor before a place, or -1.</summary>
    private static int Owner(List<(int Anchor, int Reading)> anchors, int start)
    {
        var (low, high) = (0, anchors.Count);
        while (low < high)
        {
            Work.Count();
            var middle = (low + high) / 2;
            (low, high) = anchors[middle].Anchor < start ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? -1 : anchors[low - 1].Reading;
    }

    /// <summary>By label, the last anchor in each of the resolutions that refer to it.</summary>
    private static Dictionary<string, List<(int Anchor, int Reading)>> LastAnchors(List<ResolutionReading> readings)
    {
        var byLabel = new Dictionary<string, List<(int Anchor, int Reading)>>();
        for (var i = 0; i < readings.Count; i++)
        {
            foreach (var anchor in readings[i].Inlines.AllAnchors)
            {
                if (!byLabel.TryGetValue(anchor.Label, out var places))
                {
                    byLabel.Add(anchor.Label, places = []);
                }

                if (places.Count > 0 && places[^1].Reading == i)
                {
                    places.RemoveAt(places.Count - 1);
                }

                places.Add((anchor.Source.Start, i));
            }
        }

        return byLabel;
    }
}
