using Resolutions.Accuracy.Trees;

namespace Resolutions.Accuracy.Measures;

/// <summary>Counts notes that a text refers to and indicators that have a note. A note that is referred to twice is right too.</summary>
internal static class NoteMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        var notes = reading
            .Parsed.Resolutions.SelectMany(resolution => resolution.Footnotes)
            .Select(note => note.Label)
            .ToList();
        var anchors = TreeReading.Contents(reading.Parsed).SelectMany(content => content.Anchors).ToList();
        foreach (var label in notes.GroupBy(label => label))
        {
            var pointing = anchors.Count(anchor => anchor.Label == label.Key);
            score.Count(Measure.Note, pointing > 0);
            if (pointing == 0)
            {
                score.Add(FindingKind.Remark, $"note {label.Key} has no anchor");
            }
        }

        foreach (var anchor in anchors)
        {
            score.Count(Measure.Anchor, notes.Contains(anchor.Label));
        }

        var lost = anchors.Select(anchor => anchor.Label).Except(notes).Order().ToList();
        if (lost.Count > 0)
        {
            score.Add(FindingKind.Remark, $"anchors without a note: {string.Join(", ", lost)}");
        }
    }
}
