using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Labels;
using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>A text as it was read, and what its labels say.</summary>
/// <param name="Text">The text in the corpus.</param>
/// <param name="Parsed">What the reader made of it.</param>
/// <param name="Labels">The labels; <see langword="null"/> where there are none.</param>
/// <param name="Paragraphs">The paragraphs read.</param>
internal sealed record Reading(
    CorpusText Text,
    ResolutionText Parsed,
    LabelledDocument? Labels,
    IReadOnlyList<ReadParagraph> Paragraphs
)
{
    /// <summary>Whether the labels are of this text and not of its twin.</summary>
    public bool HasOwnLabels => Labels is not null && Text.Language == "en";

    /// <summary>Whether the reader found a resolution.</summary>
    public bool IsRead => Parsed.Resolutions.Count > 0;
}
