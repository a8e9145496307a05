namespace Resolutions.Tool;

/// <summary>An action of a paragraph.</summary>
/// <param name="Verb">The phrase as printed.</param>
/// <param name="Concepts">What it can mean, the likeliest first.</param>
/// <param name="Modifiers">What the phrase adds to the verb.</param>
/// <param name="Start">Where it begins in the text of the paragraph, in UTF-16 characters from 0.</param>
/// <param name="Length">How many UTF-16 characters it has.</param>
internal sealed record ActionReport(
    string Verb,
    IReadOnlyList<string> Concepts,
    IReadOnlyList<string> Modifiers,
    int Start,
    int Length
);
