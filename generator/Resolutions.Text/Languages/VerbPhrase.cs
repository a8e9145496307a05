namespace Resolutions.Text;

/// <summary>A phrase with which an organ acts.</summary>
/// <param name="Phrase">The words; an ellipsis stands for the words between two halves: <c>重申其…承诺</c>.</param>
/// <param name="Forms">Where it opens a paragraph.</param>
/// <param name="Concepts">What it can mean, the likeliest first.</param>
internal sealed record VerbPhrase(string Phrase, PhraseForms Forms, params IReadOnlyList<ActionConcept> Concepts);
