namespace Resolutions.Text;

/// <summary>The line that opens a section or an annex.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Value">The number, from 1; 0 for an annex without one.</param>
/// <param name="Marker">The printed name and number.</param>
/// <param name="Title">The title on the same line; may be empty.</param>
internal readonly record struct ContainerHeading(ProvisionKind Kind, int Value, TextSpan Marker, TextSpan Title)
{
    /// <summary>Whether a letter opens the section.</summary>
    public bool IsLettered { get; init; }

    /// <summary>
    /// The label: a roman numeral or letter for a section, a number for an annex, 1 where it is not numbered.
    /// </summary>
    public string Label =>
        IsLettered ? PartLetters.Format(Value)
        : Kind == ProvisionKind.Section ? RomanNumeral.Format(Value).ToUpperInvariant()
        : Math.Max(Value, 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
