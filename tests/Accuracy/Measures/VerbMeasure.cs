using Resolutions.Accuracy.Labels;
using Resolutions.Accuracy.Trees;

namespace Resolutions.Accuracy.Measures;

/// <summary>
/// Compares the verb that leads a paragraph. The labels give one word, the reader a phrase: they agree where the phrase holds the
/// word. A label that is no word of the paragraph's opening is wrong, and the reader is judged right only where it found a phrase there.
/// </summary>
internal static class VerbMeasure
{
    private const int LongestOpening = 8;

    public static void Take(Reading reading, DocumentScore score)
    {
        if (!reading.HasOwnLabels || reading.Labels is not { IsResolution: true } labels)
        {
            return;
        }

        var read = reading.Paragraphs.Where(each => each.IsOwn).ToLookup(each => each.Text, StringComparer.Ordinal);
        foreach (var label in labels.Paragraphs.Where(each => each is { IsEmbedded: false, Verb.Length: > 0 }))
        {
            if (read[label.Text].FirstOrDefault() is { } paragraph)
            {
                Compare(label, paragraph, score);
            }
        }
    }

    private static void Compare(LabelledParagraph label, ReadParagraph paragraph, DocumentScore score)
    {
        var verb = paragraph.Provision.Actions is [var lead, ..] ? lead.Verb : "";
        var agrees = Words(verb).Intersect(Words(label.Verb!), StringComparer.OrdinalIgnoreCase).Any();
        score.Count(Measure.Verb, agrees);
        if (agrees)
        {
            return;
        }

        var opening = Words(label.Text).Take(LongestOpening);
        var isLabelThere = Words(label.Verb!).All(word => opening.Contains(word, StringComparer.OrdinalIgnoreCase));
        score.Add(
            isLabelThere ? FindingKind.Remark : FindingKind.WrongLabel,
            $"verb: the label says “{label.Verb}”, read “{verb}”{(isLabelThere ? "" : "; the label is not in the opening")}: {label}"
        );
    }

    private static string[] Words(string text) =>
        text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
