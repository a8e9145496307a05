namespace Resolutions.Text;

/// <summary>A verb phrase with which the organ acts in a paragraph.</summary>
/// <param name="Concepts">What the phrase can mean, the likeliest first. Never empty.</param>
/// <param name="Modifiers">What the phrase adds to the verb.</param>
/// <param name="Span">The place of the phrase in the paragraph's own text, from its first modifier to the end of the verb.</param>
/// <param name="Verb">The phrase as printed, such as <c>还促请</c> or <c>重申其…承诺</c>.</param>
public sealed record ActionPhrase(
    IReadOnlyList<ActionConcept> Concepts,
    ActionModifiers Modifiers,
    TextSpan Span,
    string Verb
);
