namespace Resolutions.Text;

/// <summary>A list of like-numbered paragraphs that is open while the text is read.</summary>
internal sealed class NumberingScope(MarkerReading first, MarkerReading? second, List<ProvisionDraft> members)
{
    /// <summary>The reading of the list's first marker.</summary>
    public MarkerReading First { get; private set; } = first;

    /// <summary>Another style in which the list may go on, as long as only its first marker is known.</summary>
    public MarkerReading? Second { get; private set; } = second;

    /// <summary>Where the members of the list go.</summary>
    public List<ProvisionDraft> Members { get; } = members;

    /// <summary>Whether a number comes next, in whichever reading of the first one.</summary>
    public bool MayContinue(MarkerReading reading) =>
        reading.Follows(First, Last) || Second is { } other && reading.Follows(other, Last);

    /// <summary>Whether a marker comes next. The second member settles the style.</summary>
    public bool TryContinue(MarkerReading reading)
    {
        if (!reading.Follows(First, Last))
        {
            if (Second is not { } other || !reading.Follows(other, Last))
            {
                return false;
            }

            First = other;
        }

        Second = null;
        return true;
    }

    /// <summary>The value of the last member, or 0.</summary>
    public int Last { get; set; }
}
