namespace Resolutions.Text;

/// <summary>
/// Finds the member of a list that runs in the lines of a paragraph, where the next member stands on a line of its own:
/// <c>States should: (i) Act;</c> before <c>(ii) Report.</c>
/// </summary>
internal sealed class RunInList(string source, LanguageTable table)
{
    /// <summary>How far before the end of a line a marker is looked for.</summary>
    private const int Longest = 2000;

    /// <summary>How many lines above a marker are looked at.</summary>
    private const int MostLines = 40;

    /// <summary>How many markers before the line are looked at.</summary>
    private const int MostMarkers = 60;

    /// <summary>The markers in the lines of the paragraph that was asked for last, and how far these were read.</summary>
    private readonly List<(int Segment, ParagraphMarker Marker)> markers = [];
    private ProvisionDraft? paragraph;
    private TextSpan lastLine;
    private int lines;

    /// <summary>The marker before the given one among the words of a paragraph, the last one if there are several.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The marker on the line behind it.</param>
    public (int Segment, ParagraphMarker Marker)? Find(ProvisionDraft paragraph, ParagraphMarker next)
    {
        var segments = paragraph.Segments;
        if (next.First.Value <= 1 || segments.Count == 0)
        {
            return null;
        }

        Read(paragraph);
        for (
            var i = markers.Count - 1;
            i >= Math.Max(0, markers.Count - MostMarkers) && markers[i].Segment >= segments.Count - MostLines;
            i--
        )
        {
            Work.Count();
            if (Precedes(markers[i].Marker, next))
            {
                return markers[i];
            }
        }

        return null;
    }

    /// <summary>Reads the lines of a paragraph; where it has only grown since it was read, those behind the last one.</summary>
    private void Read(ProvisionDraft paragraph)
    {
        var segments = paragraph.Segments;
        if (this.paragraph != paragraph || lines > segments.Count || segments[lines - 1] != lastLine)
        {
            markers.Clear();
            lines = Math.Max(0, segments.Count - MostLines);
        }

        for (var i = lines; i < segments.Count; i++)
        {
            Read(i, segments[i]);
        }

        (this.paragraph, lines, lastLine) = (paragraph, segments.Count, segments[^1]);
    }

    private void Read(int index, TextSpan segment)
    {
        for (var at = Math.Max(segment.Start, segment.End - Longest) + 1; at < segment.End; at++)
        {
            Work.Count();
            if (
                Characters.IsBlank(source[at - 1])
                && !Characters.IsBlank(source[at])
                && MarkerReader.Read(source, TextSpan.FromBounds(at, segment.End), table)
                    is { First.Enclosure: '(' or ')' } marker
            )
            {
                markers.Add((index, marker));
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
