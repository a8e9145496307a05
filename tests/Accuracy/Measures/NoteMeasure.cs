using Resolutions.Accuracy.Trees;

namespace Resolutions.Accuracy.Measures;

/// <summary>Counts notes that a text refers to and indicators that have a note. A note that is referred to twice is right too.</summary>
internal static class NoteMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        var notes = reading
            .Parsed.Resolutions.SelectMany(resolution => resolution.Footnotes)
            .Select(note => note.Number)
            .ToList();
        var anchors = TreeReading.Contents(reading.Parsed).SelectMany(content => content.Anchors).ToList();
        foreach (var number in notes.GroupBy(number => number))
        {
            var pointing = anchors.Count(anchor => anchor.Number == number.Key);
            score.Count(Measure.Note, pointing > 0);
            if (pointing == 0)
            {
                score.Add(FindingKind.Remark, $"note {number.Key} has no anchor");
            }
        }

        foreach (var anchor in anchors)
        {
            score.Count(Measure.Anchor, notes.Contains(anchor.Number));
        }

        var lost = anchors.Select(anchor => anchor.Number).Except(notes).Order().ToList();
        if (lost.Count > 0)
        {
            score.Add(FindingKind.Remark, $"anchors without a note: {string.Join(", ", lost)}");
        }
    }
}
