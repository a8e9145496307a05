namespace Resolutions.Text;

/// <summary>What a <see cref="LinePattern"/> found in a line.</summary>
internal sealed class PatternMatch(string line)
{
    private readonly TextSpan?[] spans = new TextSpan?[(int)PatternHole.Text + 1];

    /// <summary>The value of the ordinal or number in the line.</summary>
    public int Number { get; set; }

    /// <summary>The value of the year in the line.</summary>
    public int Year { get; set; }

    /// <summary>The value of the month in the line.</summary>
    public int Month { get; set; }

    /// <summary>The value of the day in the line.</summary>
    public int Day { get; set; }

    /// <summary>The date in the line.</summary>
    public CalendarDate Date => new(Year, Month, Day);

    /// <summary>Where a hole was filled in the line.</summary>
    public TextSpan? this[PatternHole hole] => spans[(int)hole];

    /// <summary>What fills a hole, or <see langword="null"/> where the pattern has no such hole.</summary>
    public string? Value(PatternHole hole) =>
        spans[(int)hole] is { } span ? span.In(line).Replace('\u00A0', ' ').Trim() : null;

    internal void Fill(PatternHole hole, int start, int end) => spans[(int)hole] = TextSpan.FromBounds(start, end);
}
