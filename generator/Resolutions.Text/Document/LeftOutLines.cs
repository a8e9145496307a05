namespace Resolutions.Text;

/// <summary>The lines that no resolution takes, each range with one finding that says why.</summary>
internal sealed class LeftOutLines(ReadingContext context)
{
    private readonly List<LeftOutRange> ranges = [];

    /// <summary>Leaves lines out.</summary>
    /// <param name="first">The index of the first line.</param>
    /// <param name="end">The index of the line behind the last one.</param>
    /// <param name="why">What to report of all of them.</param>
    /// <param name="name">What they are.</param>
    public void Add(int first, int end, TextRule why, string name) =>
        ranges.Add(new LeftOutRange(first, end, new TextDiagnostic(why, SpanOf(first, end), name)));

    /// <summary>Reports every range, once all are known; what was read of their lines is forgotten.</summary>
    public void Report()
    {
        KeepOutermost();
        if (ranges.Count == 0)
        {
            return;
        }

        context.Diagnostics.RemoveAll(found => IsLeftOut(found.Span));
        context.Tokens.RemoveAll(token => IsLeftOut(token.Span));
        foreach (var range in ranges)
        {
            context.Diagnostics.Add(range.Finding);
            for (var line = range.First; line < range.End; line++)
            {
                var span = SpanOf(line, line + 1);
                if (!span.IsEmpty)
                {
                    context.Tokens.Add(new Token(TokenKind.Unrecognized, span));
                }
            }
        }
    }

    /// <summary>The blocks without the lines left out. A footnote that lost its first line is none.</summary>
    public List<Block> Without(List<Block> blocks)
    {
        if (ranges.Count == 0)
        {
            return blocks;
        }

        var kept = new List<Block>(blocks.Count);
        var first = 0;
        foreach (var range in ranges)
        {
            kept.AddRange(BlockRange.Of(blocks, first, range.First));
            first = range.End;
        }

        kept.AddRange(BlockRange.Of(blocks, first, context.Lines.Count));
        kept.RemoveAll(block =>
            block.Kind == BlockKind.Note && block.Note.Span.Start < context.Lines[block.FirstLine].Start
        );
        return kept;
    }

    /// <summary>Sorts the ranges, and drops those of a resolution that was left out as a whole afterwards.</summary>
    private void KeepOutermost()
    {
        ranges.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        var end = 0;
        ranges.RemoveAll(range => range.End <= end || (end = range.End) < 0);
    }

    private bool IsLeftOut(TextSpan span) =>
        Last(range => range.Finding.Span.Start <= span.Start)?.Finding.Span.Contains(span) == true;

    /// <summary>The last of the sorted ranges that is not behind a place.</summary>
    private LeftOutRange? Last(Func<LeftOutRange, bool> isNotBehind)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            Work.Count();
            var middle = (low + high) / 2;
            (low, high) = isNotBehind(ranges[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : ranges[low - 1];
    }

    private TextSpan SpanOf(int first, int end) =>
        LineTrimmer.Trim(context.Source, context.Lines[first].Start, context.Lines[end - 1].End);

    private sealed record LeftOutRange(int First, int End, TextDiagnostic Finding);
}
