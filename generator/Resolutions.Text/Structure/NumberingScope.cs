namespace Resolutions.Text;

/// <summary>A list of like-numbered paragraphs that is open while the text is read.</summary>
internal sealed class NumberingScope(MarkerReading first, List<ProvisionDraft> members)
{
    /// <summary>The reading of the list's first marker.</summary>
    public MarkerReading First { get; } = first;

    /// <summary>Where the members of the list go.</summary>
    public List<ProvisionDraft> Members { get; } = members;

    /// <summary>The value of the last member, or 0.</summary>
    public int Last { get; set; }
}
