using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>Compares the levels of sub-paragraphs, where the marker decides the level.</summary>
internal static class LevelMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        if (!reading.HasOwnLabels || reading.Labels is not { IsResolution: true } labels)
        {
            return;
        }

        var rest = TreeReading
            .All(reading.Parsed)
            .Where(each => each.Kind != ProvisionKind.Subparagraph)
            .SelectMany(each => TreeReading.Subparagraphs(each))
            .Select(each => (Text: Plain.Paragraph(each.Provision.Content.Text), each.Level))
            .ToList();
        foreach (var label in labels.Subparagraphs.Where(label => label.Level > 0))
        {
            if (label.LabelLevel != label.Level)
            {
                score.Add(
                    FindingKind.WrongLabel,
                    $"level {label.LabelLevel}, but the markers before {label.Marker} make it {label.Level}: {Plain.Short(label.Text)}"
                );
            }

            // The label may end where the text goes on in the next block; the level is the same.
            var found = rest.FindIndex(read => read.Text == label.Text);
            found =
                found >= 0 ? found : rest.FindIndex(read => read.Text.StartsWith(label.Text, StringComparison.Ordinal));
            var level = found < 0 ? 0 : rest[found].Level;
            if (found >= 0)
            {
                rest.RemoveAt(found);
            }

            score.Expect(
                Measure.Level,
                level == label.Level,
                $"{label.Marker} is at level {label.Level}, read {(level == 0 ? "as no sub-paragraph" : $"at level {level}")}: {Plain.Short(label.Text)}"
            );
        }
    }
}
