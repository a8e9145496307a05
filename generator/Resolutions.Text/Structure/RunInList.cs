namespace Resolutions.Text;

/// <summary>
/// Finds the member of a list that runs in the lines of a paragraph, where the next member stands on a line of its own:
/// <c>States should: (i) Act;</c> before <c>(ii) Report.</c>
/// </summary>
internal sealed class RunInList(string source)
{
    /// <summary>How far before the end of a line a marker is looked for.</summary>
    private const int Longest = 2000;

    /// <summary>How many lines above a marker are looked at.</summary>
    private const int MostLines = 40;

    /// <summary>The markers in the lines of the paragraph that was asked for last, the last one first.</summary>
    private readonly List<(int Segment, ParagraphMarker Marker)> markers = [];
    private (ProvisionDraft Paragraph, int Lines, TextSpan LastLine) read;

    /// <summary>The marker before the given one among the words of a paragraph, the last one if there are several.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The marker on the line behind it.</param>
    public (int Segment, ParagraphMarker Marker)? Find(ProvisionDraft paragraph, ParagraphMarker next)
    {
        if (next.First.Value <= 1 || paragraph.Segments.Count == 0)
        {
            return null;
        }

        var now = (paragraph, paragraph.Segments.Count, paragraph.Segments[^1]);
        if (now != read)
        {
            read = now;
            Read(paragraph.Segments);
        }

        foreach (var found in markers)
        {
            Work.Count();
            if (Precedes(found.Marker, next))
            {
                return found;
            }
        }

        return null;
    }

    private void Read(List<TextSpan> segments)
    {
        markers.Clear();
        for (var i = segments.Count - 1; i >= Math.Max(0, segments.Count - MostLines); i--)
        {
            var segment = segments[i];
            for (var at = segment.End - 1; at > Math.Max(segment.Start, segment.End - Longest); at--)
            {
                Work.Count();
                if (
                    Characters.IsBlank(source[at - 1])
                    && !Characters.IsBlank(source[at])
                    && MarkerReader.Read(source, TextSpan.FromBounds(at, segment.End))
                        is { First.Enclosure: '(' or ')' } marker
                )
                {
                    markers.Add((i, marker));
                }
            }
        }
    }

    /// <summary>Takes the words from a marker on out of a paragraph.</summary>
    /// <returns>What was taken, without the marker.</returns>
    public List<TextSpan> Cut(ProvisionDraft paragraph, int segment, ParagraphMarker marker)
    {
        var cut = paragraph.Segments[segment];
        var rest = paragraph.Segments.GetRange(segment + 1, paragraph.Segments.Count - segment - 1);
        rest.Insert(0, TextSpan.FromBounds(marker.TextStart, cut.End));
        paragraph.Segments.RemoveRange(segment, paragraph.Segments.Count - segment);
        var kept = LineTrimmer.Trim(source, cut.Start, marker.Span.Start);
        if (!kept.IsEmpty)
        {
            paragraph.Segments.Add(kept);
        }

        return rest;
    }

    private static bool Precedes(ParagraphMarker marker, ParagraphMarker next) =>
        Precedes(marker.First, next) || marker.Second is { } second && Precedes(second, next);

    private static bool Precedes(MarkerReading reading, ParagraphMarker next) =>
        reading.Enclosure is '(' or ')'
        && (
            next.First.Follows(reading, reading.Value)
            || next.Second is { } second && second.Follows(reading, reading.Value)
        );
}
