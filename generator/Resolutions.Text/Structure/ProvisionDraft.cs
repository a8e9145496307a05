using System.Globalization;

namespace Resolutions.Text;

/// <summary>A paragraph while its lines are being gathered.</summary>
internal sealed class ProvisionDraft(ProvisionKind kind, int ordinal, string label, TextSpan marker)
{
    /// <summary>A paragraph of the preamble, or the single operative one, which have no printed number.</summary>
    public static ProvisionDraft Unnumbered(ProvisionKind kind, int ordinal, int start) =>
        new(kind, ordinal, ordinal.ToString(CultureInfo.InvariantCulture), new TextSpan(start, 0));

    /// <summary>A heading.</summary>
    public static ProvisionDraft Heading(TextSpan line) =>
        new(ProvisionKind.Heading, 0, "", new TextSpan(line.Start, 0)) { Segments = { line } };

    public ProvisionKind Kind { get; } = kind;

    public int Ordinal { get; } = ordinal;

    public string Label { get; } = label;

    public TextSpan Marker { get; } = marker;

    public List<TextSpan> Segments { get; } = [];

    public List<ProvisionDraft> Children { get; } = [];

    /// <summary>The last line so far.</summary>
    public TextSpan LastLine => Segments.Count > 0 ? Segments[Segments.Count - 1] : Marker;
}
