namespace Resolutions.Accuracy.Labels;

/// <summary>What the labels of a document say of it.</summary>
internal sealed record LabelledDocument
{
    /// <summary>Every element.</summary>
    public required IReadOnlyList<LabelledElement> Elements { get; init; }

    /// <summary>The trusted and the corrected paragraphs, in reading order; none where the document is no resolution.</summary>
    public required IReadOnlyList<LabelledParagraph> Paragraphs { get; init; }

    /// <summary>The sub-paragraphs behind operative paragraphs.</summary>
    public required IReadOnlyList<LabelledSubparagraph> Subparagraphs { get; init; }

    /// <summary>The header.</summary>
    public required LabelledHeader Header { get; init; }

    /// <summary>Whether an organ opens a resolution in it.</summary>
    public required bool IsResolution { get; init; }
}
