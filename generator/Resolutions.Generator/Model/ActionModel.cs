using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>An action.</summary>
/// <param name="Verb">The phrase as printed.</param>
/// <param name="Start">Its place in the paragraph's own text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Modifiers">What it adds to the verb.</param>
/// <param name="Concepts">The names of the concepts, the likeliest first.</param>
internal sealed record ActionModel(
    string Verb,
    int Start,
    int Length,
    ActionModifiers Modifiers,
    EquatableArray<string> Concepts
);
