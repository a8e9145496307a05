namespace Resolutions.Text;

/// <summary>A number in a list, with what the text says of it.</summary>
internal sealed class CitedItem(CitedNumber number)
{
    public CitedNumber Number => number;

    public CalendarDate? Date { get; set; }

    /// <summary>The organ that is named behind it.</summary>
    public CitedName? Organ { get; set; }

    public string? Title { get; set; }

    public Locator? Locator { get; set; }
}
