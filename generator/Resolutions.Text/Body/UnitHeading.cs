namespace Resolutions.Text;

/// <summary>The line that opens an article, a rule, a goal or a target.</summary>
/// <param name="Term">What it is called.</param>
/// <param name="Number">The number, from 1; of a target the one behind the point.</param>
/// <param name="Label">The label, such as <c>15</c>, <c>1.a</c> or <c>42bis</c>.</param>
/// <param name="Marker">The printed name and number.</param>
/// <param name="Text">The title or text on the same line; may be empty.</param>
internal readonly record struct UnitHeading(
    ProvisionTerm Term,
    int Number,
    string Label,
    TextSpan Marker,
    TextSpan Text
);
