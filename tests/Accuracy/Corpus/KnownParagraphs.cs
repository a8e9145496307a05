namespace Resolutions.Accuracy.Corpus;

/// <summary>What the labels of a document say of its paragraphs.</summary>
/// <param name="Trusted">The paragraphs that the labels are right about, in reading order; none where it is no resolution.</param>
/// <param name="Texts">The texts of every element that is labelled as a paragraph, trusted or not.</param>
internal sealed record KnownParagraphs(IReadOnlyList<TrustedParagraph> Trusted, IReadOnlySet<string> Texts)
{
    public static KnownParagraphs Of(IReadOnlyList<LabelledElement> elements) =>
        new(
            TrustedLabels.Of(elements),
            elements
                .Where(element => element.Type == "paragraph")
                .Select(element => TrustedLabels.Words(element.Text))
                .ToHashSet()
        );
}
