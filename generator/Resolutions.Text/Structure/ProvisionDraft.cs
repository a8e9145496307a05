namespace Resolutions.Text;

/// <summary>A paragraph, heading, section or annex while its lines are being gathered.</summary>
internal sealed class ProvisionDraft(ProvisionKind kind, int ordinal, string label, TextSpan marker)
{
    public ProvisionKind Kind { get; } = kind;

    public int Ordinal { get; set; } = ordinal;

    public string Label { get; set; } = label;

    public TextSpan Marker { get; } = marker;

    public List<TextSpan> Segments { get; init; } = [];

    public List<ProvisionDraft> Children { get; init; } = [];

    /// <summary>The last line so far.</summary>
    public TextSpan LastLine => Segments.Count > 0 ? Segments[Segments.Count - 1] : Marker;

    /// <summary>The last line so far, that of the last part included.</summary>
    public TextSpan LastLineOfAll => Children.Count > 0 ? Children[Children.Count - 1].LastLineOfAll : LastLine;

    /// <summary>Whether this is a container that neither a title nor a paragraph follows yet.</summary>
    public bool AwaitsTitle =>
        Kind is ProvisionKind.Section or ProvisionKind.Annex && Segments.Count == 0 && Children.Count == 0;

    /// <summary>What has no printed number: a preambular paragraph, a heading, text of an annex.</summary>
    public static ProvisionDraft Unnumbered(ProvisionKind kind, TextSpan line) =>
        new(kind, 0, "", new TextSpan(line.Start, 0)) { Segments = { line } };

    /// <summary>The same lines as a single operative paragraph.</summary>
    public ProvisionDraft AsSingleOperative() =>
        new(ProvisionKind.Operative, 1, "1", Marker) { Segments = Segments, Children = Children };

    /// <summary>The same lines as a heading.</summary>
    public ProvisionDraft AsHeading() => new(ProvisionKind.Heading, 0, "", Marker) { Segments = Segments };
}
