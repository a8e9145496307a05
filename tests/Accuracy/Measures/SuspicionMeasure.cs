using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>
/// A second reading that knows nothing of the reader: looks in the finished tree for what no resolution has, and lists it where no
/// diagnostic says anything of that place.
/// </summary>
internal static class SuspicionMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        if (!reading.IsRead)
        {
            return;
        }

        var found = reading
            .Paragraphs.SelectMany(paragraph =>
                Suspicions.Of(reading.Parsed, paragraph).Select(reason => (paragraph, reason))
            )
            .Where(each => !IsReported(reading.Parsed, each.paragraph))
            .Select(each => $"{each.reason}: {each.paragraph}")
            .Concat(BrokenNumbers(reading))
            .ToList();
        score.Count(Measure.Unsuspected, found.Count == 0);
        foreach (var suspicion in found)
        {
            score.Add(FindingKind.Suspicion, suspicion);
        }
    }

    private static IEnumerable<string> BrokenNumbers(Reading reading)
    {
        var operative = reading.Paragraphs.Where(each => each is { IsOwn: true, IsPreambular: false }).ToList();
        foreach (var scope in operative.GroupBy(each => each.Scope))
        {
            var expected = 1;
            foreach (var paragraph in scope)
            {
                if (paragraph.Number != expected && !IsReported(reading.Parsed, paragraph))
                {
                    yield return $"{expected} should come here: {paragraph}";
                }

                expected = paragraph.Number + 1;
            }
        }
    }

    /// <summary>Whether a warning or an error concerns the paragraph, its number, or the place right before it.</summary>
    private static bool IsReported(ResolutionText text, ReadParagraph paragraph)
    {
        const int near = 3;
        var content = paragraph.Provision.Content.Span;
        var marker = paragraph.Provision.Marker.Span;
        var start = (marker.IsEmpty ? content.Start : Math.Min(marker.Start, content.Start)) - near;
        return text.Diagnostics.Any(found =>
            found.Rule.Severity >= TextSeverity.Warning && found.Span.Start <= content.End && found.Span.End >= start
        );
    }
}
