using Resolutions.Accuracy.Corpus;

namespace Resolutions.Accuracy.Measure;

/// <summary>How well a document was read.</summary>
/// <param name="Text">The document.</param>
/// <param name="Expected">The number of paragraphs that the labels vouch for.</param>
/// <param name="Found">How many of them were read with their kind, number and text.</param>
/// <param name="IsLossless">Whether the tokens joined are the file.</param>
/// <param name="Faults">What is wrong, for a person.</param>
internal sealed record DocumentScore(
    CorpusText Text,
    Tally Expected,
    Tally Found,
    bool IsLossless,
    IReadOnlyList<string> Faults
)
{
    /// <summary>Whether the document was read without a fault.</summary>
    public bool IsRight => Faults.Count == 0;
}
