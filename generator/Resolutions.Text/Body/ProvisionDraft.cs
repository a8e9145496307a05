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

    /// <summary>The line of the enacting formula, where this is a lettered or embedded resolution; else empty.</summary>
    public TextSpan Formula { get; init; }

    /// <summary>The closing lines of a lettered part.</summary>
    public ClosingReader? Closing { get; init; }

    /// <summary>The line with the letter and title of a section that has a letter; else empty.</summary>
    public TextSpan LetteredLine { get; init; }

    /// <summary>What a unit of an annexed text is called.</summary>
    public ProvisionTerm Term { get; init; }

    /// <summary>The lines behind the last part that go on with the sentence of the chapeau.</summary>
    public List<TextSpan> ClosingWords { get; } = [];

    /// <summary>Whether the lines so far end the paragraph; the row of a table has no mark at its end.</summary>
    public bool IsFinished(string source, IReadOnlyList<string> conjunctions) =>
        Segments is [.., var above, var last] && ColumnTable.IsRow(source, above, last, below: default)
        || Terminators.IsFinished(source, Segments.Count > 0 ? Segments : [Marker], Kind, conjunctions);

    /// <summary>Whether nothing stands behind the number so far.</summary>
    public bool HasNoWords => Segments.TrueForAll(segment => segment.IsEmpty);

    /// <summary>The last line so far.</summary>
    public TextSpan LastLine =>
        ClosingWords.Count > 0 ? ClosingWords[ClosingWords.Count - 1]
        : Segments.Count > 0 ? Segments[Segments.Count - 1]
        : Marker;

    /// <summary>The last line so far, that of the last part included.</summary>
    public TextSpan LastLineOfAll =>
        Children.Count > 0 && ClosingWords.Count == 0 ? Children[Children.Count - 1].LastLineOfAll : LastLine;

    /// <summary>Whether this is a container that neither a title nor a paragraph follows yet.</summary>
    public bool AwaitsTitle =>
        Kind is ProvisionKind.Section or ProvisionKind.Annex or ProvisionKind.Embedded
        && Segments.Count == 0
        && Children.Count == 0;

    /// <summary>What has no printed number: a preambular paragraph, a heading, text of an annex.</summary>
    public static ProvisionDraft Unnumbered(ProvisionKind kind, TextSpan line) =>
        new(kind, 0, "", new TextSpan(line.Start, 0)) { Segments = { line } };

    /// <summary>Whether this may be an operative paragraph that lost its number; the number behind it must tell.</summary>
    public bool AwaitsNumber => Kind == ProvisionKind.Operative && Ordinal == 0;

    /// <summary>The same lines as a single operative paragraph.</summary>
    public ProvisionDraft AsSingleOperative() => AsNumbered(ProvisionKind.Operative, 1, "1");

    /// <summary>The same lines as a numbered paragraph.</summary>
    public ProvisionDraft AsNumbered(ProvisionKind kind, int ordinal, string label)
    {
        var numbered = new ProvisionDraft(kind, ordinal, label, Marker) { Segments = Segments, Children = Children };
        numbered.ClosingWords.AddRange(ClosingWords);
        return numbered;
    }

    /// <summary>The same lines as a heading. A letter belongs to its words.</summary>
    public ProvisionDraft AsHeading() =>
        LetteredLine.IsEmpty
            ? new(ProvisionKind.Heading, 0, "", Marker) { Segments = Segments }
            : new(ProvisionKind.Heading, 0, "", new TextSpan(LetteredLine.Start, 0))
            {
                Segments = [LetteredLine, .. Segments.Where(line => line.Start >= LetteredLine.End)],
            };
}
