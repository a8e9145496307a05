namespace Resolutions.Text;

/// <summary>What a <see cref="LinePattern"/> found in a line.</summary>
internal struct PatternMatch(string line)
{
    /// <summary>Made with the first hole that is filled, as most lines fill none.</summary>
    private TextSpan?[]? spans;

    /// <summary>The value of the ordinal or number in the line.</summary>
    public int Number { get; set; }

    /// <summary>The value of the year in the line.</summary>
    public int Year { get; set; }

    /// <summary>The value of the month in the line.</summary>
    public int Month { get; set; }

    /// <summary>The value of the day in the line.</summary>
    public int Day { get; set; }

    /// <summary>The date in the line.</summary>
    public readonly CalendarDate Date => new(Year, Month, Day);

    /// <summary>Where a hole was filled in the line.</summary>
    public readonly TextSpan? this[PatternHole hole] => spans?[(int)hole];

    /// <summary>What fills a hole, or <see langword="null"/> where the pattern has no such hole.</summary>
    public readonly string? Value(PatternHole hole) =>
        this[hole] is { } span ? span.In(line).Replace('\u00A0', ' ').Trim() : null;

    internal void Fill(PatternHole hole, int start, int end) =>
        (spans ??= new TextSpan?[(int)PatternHole.Text + 1])[(int)hole] = TextSpan.FromBounds(start, end);
}
