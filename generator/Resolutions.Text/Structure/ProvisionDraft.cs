namespace Resolutions.Text;

/// <summary>A paragraph while its lines are being gathered.</summary>
internal sealed class ProvisionDraft(ProvisionKind kind, int ordinal, string label, TextSpan marker)
{
    public ProvisionKind Kind { get; } = kind;

    public int Ordinal { get; } = ordinal;

    public string Label { get; } = label;

    public TextSpan Marker { get; } = marker;

    public List<TextSpan> Segments { get; } = [];

    public List<ProvisionDraft> Children { get; } = [];

    /// <summary>The last line so far.</summary>
    public TextSpan LastLine => Segments.Count > 0 ? Segments[Segments.Count - 1] : Marker;
}
