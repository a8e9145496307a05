namespace Resolutions.Text;

/// <summary>A phrase found in a text.</summary>
/// <param name="Value">What the phrase stands for.</param>
/// <param name="End">The position after it.</param>
/// <param name="Gap">The words for which its ellipsis stands, or an empty span.</param>
/// <param name="Inserted">What the words add that stand between its own: <c>Prend également note</c>.</param>
internal readonly record struct PhraseMatch<T>(T Value, int End, TextSpan Gap, ActionModifiers Inserted);
