namespace Resolutions.Tool;

/// <summary>A paragraph, heading or container of a resolution.</summary>
internal sealed record ProvisionReport
{
    /// <summary>What it is: <c>operative</c>, <c>subparagraph</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>What the unit is called where the kind is <c>article</c>: <c>rule</c>, <c>goal</c> …; else <see langword="null"/>.</summary>
    public string? Term { get; init; }

    /// <summary>
    /// Its place in the resolution, such as <c>OP12(a)</c> or <c>SectionII.OP3</c>; <see langword="null"/> for headings, and where an
    /// earlier provision has that place.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>The identifier, such as <c>A/RES/60/251 OP5(a)</c>.</summary>
    public string? Id { get; init; }

    /// <summary>How it is cited, such as <c>A/RES/60/251, para. 5 (a)</c>.</summary>
    public string? Citation { get; init; }

    /// <summary>The printed number or letter; empty where there is none.</summary>
    public required string Marker { get; init; }

    /// <summary>Its own text, without that of the provisions in it.</summary>
    public required string Text { get; init; }

    /// <summary>The words behind the last sub-paragraph; empty where there are none.</summary>
    public required string ClosingWords { get; init; }

    /// <summary>Where it stands with everything in it.</summary>
    public required Place? Place { get; init; }

    /// <summary>The actions of its own text, in reading order.</summary>
    public required IReadOnlyList<ActionReport> Actions { get; init; }

    /// <summary>Where its own text refers to footnotes.</summary>
    public required IReadOnlyList<AnchorReport> Anchors { get; init; }

    /// <summary>Where its closing words refer to footnotes.</summary>
    public required IReadOnlyList<AnchorReport> ClosingAnchors { get; init; }

    /// <summary>What its own text refers to, in reading order.</summary>
    public required IReadOnlyList<ReferenceReport> References { get; init; }

    /// <summary>What its closing words refer to, in reading order.</summary>
    public required IReadOnlyList<ReferenceReport> ClosingReferences { get; init; }

    /// <summary>The name of the organ that opens a lettered or embedded resolution; else empty.</summary>
    public required string EnactingFormula { get; init; }

    /// <summary>What stands in it, in reading order.</summary>
    public required IReadOnlyList<ProvisionReport> Provisions { get; init; }

    /// <summary>The lines behind the last paragraph of a lettered resolution.</summary>
    public required IReadOnlyList<string> ClosingLines { get; init; }
}
