namespace Resolutions.Text;

/// <summary>A word that modifies an action.</summary>
/// <param name="Phrase">The word or words.</param>
/// <param name="Modifiers">What it adds.</param>
/// <param name="IsPartOfVerb">Whether it belongs to the printed verb (又), rather than only standing before it (在这方面).</param>
internal sealed record ModifierPhrase(string Phrase, ActionModifiers Modifiers, bool IsPartOfVerb = true);
