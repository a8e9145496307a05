namespace Resolutions.Text;

/// <summary>
/// Finds the number of a paragraph that runs in the line of the one before: <c>…at the latest; 4. Requests the Panel to report;</c>.
/// </summary>
internal sealed class RunInNumber(BodyState body)
{
    private static readonly char[] Ends = [';', '；', '؛', '.', '。'];

    /// <summary>Cuts the words off a line that was placed, from the number on that comes next, if they act and the ones before end.</summary>
    /// <returns>What was cut off; nothing where there is no such number.</returns>
    public TextSpan? TryCut(TextSpan line)
    {
        if (
            body is not { IsClosed: false, IsQuoting: false, List: { IsText: false, LastNumber: > 0 } list }
            || body.Current is not { Kind: ProvisionKind.Operative or ProvisionKind.Subparagraph } current
            || current.LastLine is not { IsEmpty: false } last
            || last.End != line.End
            || Find(last, list.Expected) is not { } start
        )
        {
            return null;
        }

        var lines = current.ClosingWords.Count > 0 ? current.ClosingWords : current.Segments;
        if (lines.Count == 0)
        {
            return null;
        }

        lines[^1] = LineTrimmer.Trim(body.Source, last.Start, start);
        return TextSpan.FromBounds(start, last.End);
    }

    private int? Find(TextSpan line, int expected)
    {
        for (var end = NextEnd(line.Start, line.End); end >= 0; end = NextEnd(end + 1, line.End))
        {
            Work.Count();
            var at = LineTrimmer.Trim(body.Source, end + 1, line.End).Start;
            if (
                at < line.End
                && Characters.IsDigit(body.Source[at])
                && Opens(TextSpan.FromBounds(at, line.End), expected)
            )
            {
                return at;
            }
        }

        return null;
    }

    private int NextEnd(int start, int end) => body.Source.IndexOfAny(Ends, start, end - start);

    private bool Opens(TextSpan words, int expected) =>
        MarkerReader.Read(body.Source, words, body.Table) is { IsParagraphNumber: true, Suffix.Length: 0 } marker
        && marker.First.Value == expected
        && body.Openings.OpensOperativeAtOnce(TextSpan.FromBounds(marker.TextStart, words.End));
}
