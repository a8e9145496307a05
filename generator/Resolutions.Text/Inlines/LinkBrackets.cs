namespace Resolutions.Text;

/// <summary>Tells the brackets of a link, <c>[text](target)</c>, from brackets in the text.</summary>
internal sealed class LinkBrackets(string source)
{
    private const int Unknown = -2;
    private int nextClose;
    private int nextEnd;
    private int openClose;

    /// <summary>Begins a new segment.</summary>
    public void Start()
    {
        nextClose = nextEnd = Unknown;
        openClose = -1;
    }

    /// <summary>Whether the bracket at a position opens a link.</summary>
    public bool Opens(int position, TextSpan segment)
    {
        var close = NextClose(position, segment);
        var opens =
            close >= 0
            && source.IndexOf('[', position + 1, close - position - 1) < 0
            && NextEnd(close, segment) is >= 0 and var end
            && IsTarget(close + 2, end);
        openClose = opens ? close : openClose;
        return opens;
    }

    /// <summary>The end of the link whose text the bracket at a position ends, or -1.</summary>
    public int EndOfLink(int position, TextSpan segment) => position == openClose ? NextEnd(position, segment) + 1 : -1;

    /// <summary>
    /// Whether the characters are the target of a link, which has no blank in it but before a title in quotation marks: a link that lost its
    /// parenthesis shall not take the text up to the next one with it.
    /// </summary>
    private bool IsTarget(int start, int end)
    {
        var at = start;
        while (at < end && !Characters.IsBlank(source[at]))
        {
            at++;
        }

        Work.Count(at - start);
        var title = LineTrimmer.Trim(source, at, end);
        return title.IsEmpty || source[title.Start] is '"' or '\'' && source[title.End - 1] == source[title.Start];
    }

    /// <summary>The next <c>](</c> of the segment, or -1: found once for all brackets before it, so that reading stays linear.</summary>
    private int NextClose(int position, TextSpan segment)
    {
        if (nextClose == Unknown || nextClose >= 0 && nextClose < position)
        {
            nextClose = source.IndexOf("](", position, segment.End - position, StringComparison.Ordinal);
            Work.Count((nextClose < 0 ? segment.End : nextClose) - position);
        }

        return nextClose;
    }

    /// <summary>The next <c>)</c> of the segment, or -1; found once as well.</summary>
    private int NextEnd(int position, TextSpan segment)
    {
        if (nextEnd == Unknown || nextEnd >= 0 && nextEnd < position)
        {
            nextEnd = source.IndexOf(')', position, segment.End - position);
            Work.Count((nextEnd < 0 ? segment.End : nextEnd) - position);
        }

        return nextEnd;
    }
}
