namespace Resolutions.Text;

/// <summary>Tells the brackets of a link, <c>[text](target)</c>, from brackets in the text.</summary>
internal sealed class LinkBrackets(string source)
{
    private const int Unknown = -2;
    private int nextClose;
    private int openClose;

    /// <summary>Begins a new segment.</summary>
    public void Start()
    {
        nextClose = Unknown;
        openClose = -1;
    }

    /// <summary>Whether the bracket at a position opens a link.</summary>
    public bool Opens(int position, TextSpan segment)
    {
        var close = NextClose(position, segment);
        var opens =
            close >= 0
            && source.IndexOf('[', position + 1, close - position - 1) < 0
            && source.IndexOf(')', close, segment.End - close) >= 0;
        openClose = opens ? close : openClose;
        return opens;
    }

    /// <summary>The end of the link whose text the bracket at a position ends, or -1.</summary>
    public int EndOfLink(int position, TextSpan segment) =>
        position == openClose ? source.IndexOf(')', position, segment.End - position) + 1 : -1;

    /// <summary>The next <c>](</c> of the segment, or -1: found once for all brackets before it, so that reading stays linear.</summary>
    private int NextClose(int position, TextSpan segment)
    {
        if (nextClose == Unknown || nextClose >= 0 && nextClose < position)
        {
            nextClose = source.IndexOf("](", position, segment.End - position, StringComparison.Ordinal);
        }

        return nextClose;
    }
}
