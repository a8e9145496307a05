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

    private static readonly char[] Semicolons = [';', '；', '؛'];

    /// <summary>The markers in the lines of the paragraph that was asked for last, and how far these were read.</summary>
    private readonly List<(int Segment, ParagraphMarker Marker)> markers = [];
    private ProvisionDraft? paragraph;
    private TextSpan lastLine;
    private int lines;

    /// <summary>
    /// The markers before the given one among the words of a paragraph, from the first of the list on: the last ones if there are several,
    /// and more than one only where marks part the members. Nothing where there are none.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The marker on the line behind it.</param>
    public List<(int Segment, ParagraphMarker Marker)> Find(ProvisionDraft paragraph, ParagraphMarker next)
    {
        if (next.First.Value <= 1 && next.Second is null or { Value: <= 1 } || paragraph.Segments.Count == 0)
        {
            return [];
        }

        Read(paragraph);
        return FindBefore(paragraph, next, markers.Count);
    }

    /// <summary>
    /// The markers of a list that runs in the words of a paragraph and whose last member introduces the list that begins behind it.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="first">The marker on the line behind it.</param>
    public List<(int Segment, ParagraphMarker Marker)> FindAbove(ProvisionDraft paragraph, ParagraphMarker first)
    {
        var opening = first.First.Value == 1 ? first.First : first.Second;
        if (
            opening is not { Value: 1 } style
            || paragraph.Children.Count > 0
            || paragraph.Segments.Count == 0
            || !Terminators.EndsWithColon(source, paragraph.LastLine)
        )
        {
            return [];
        }

        Read(paragraph);
        if (
            markers is not [.., { Marker: { First.Value: > 1 } last } place]
            || last.First.IsSameStyle(style)
            || !IsParted(paragraph, place)
            || HasSemicolonBehind(paragraph, place)
        )
        {
            return [];
        }

        var found = FindBefore(paragraph, last, markers.Count - 1);
        if (found.Count > 0)
        {
            found.Add(place);
        }

        return found;
    }

    private List<(int Segment, ParagraphMarker Marker)> FindBefore(
        ProvisionDraft paragraph,
        ParagraphMarker next,
        int end
    )
    {
        var found = new List<(int Segment, ParagraphMarker Marker)>();
        for (
            var i = end - 1;
            i >= Math.Max(0, markers.Count - MostMarkers) && markers[i].Segment >= paragraph.Segments.Count - MostLines;
            i--
        )
        {
            Work.Count();
            if (!Precedes(markers[i].Marker, next))
            {
                continue;
            }

            var isFirst = markers[i].Marker is { First.Value: 1 } or { Second.Value: 1 };
            if (!isFirst && !IsParted(paragraph, markers[i]))
            {
                continue;
            }

            next = markers[i].Marker;
            found.Insert(0, markers[i]);
            if (isFirst)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whether the words before a marker end as those of a part do.</summary>
    private bool IsParted(ProvisionDraft paragraph, (int Segment, ParagraphMarker Marker) place)
    {
        var line = paragraph.Segments[place.Segment];
        var before = LineTrimmer.Trim(source, line.Start, place.Marker.Span.Start);
        return Terminators.IsFinished(
            source,
            before.IsEmpty && place.Segment > 0 ? paragraph.Segments[place.Segment - 1] : before,
            ProvisionKind.Subparagraph,
            table.ListConjunctions
        );
    }

    private bool HasSemicolonBehind(ProvisionDraft paragraph, (int Segment, ParagraphMarker Marker) place)
    {
        for (var i = place.Segment; i < paragraph.Segments.Count; i++)
        {
            var line = paragraph.Segments[i];
            var start = i == place.Segment ? place.Marker.TextStart : line.Start;
            if (source.IndexOfAny(Semicolons, start, line.End - start) >= 0)
            {
                return true;
            }
        }

        return false;
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
            Read(paragraph, i);
        }

        (this.paragraph, lines, lastLine) = (paragraph, segments.Count, segments[^1]);
    }

    /// <summary>Reads the markers in a line; behind the number of a paragraph one may stand at once: <c>1. (a) Decides …</c>.</summary>
    private void Read(ProvisionDraft paragraph, int index)
    {
        var segment = paragraph.Segments[index];
        var isBehindNumber = index == 0 && !paragraph.Marker.IsEmpty && !paragraph.Kind.IsContainer;
        var start = Math.Max(segment.Start, segment.End - Longest);
        for (var at = isBehindNumber ? start : start + 1; at < segment.End; at++)
        {
            Work.Count();
            if (
                (at == segment.Start || Characters.IsBlank(source[at - 1]))
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
