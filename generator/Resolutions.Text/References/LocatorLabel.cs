namespace Resolutions.Text;

/// <summary>The label of a provision, or those of the ends of a range, and where they stand in the text.</summary>
/// <param name="First">The label, such as <c>12(a)</c>.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct LocatorLabel(string First, TextSpan Place)
{
    /// <summary>The label of the last one of a range, or <see langword="null"/>.</summary>
    public string? Last { get; init; }

    /// <summary>Where that stands.</summary>
    public TextSpan LastPlace { get; init; }
}
