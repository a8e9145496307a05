namespace Resolutions.Generator;

/// <summary>
/// Characters that a reader of code does not see, or that make the code look different from what it is. The list is our own because
/// the character tables of .NET differ between versions, and generated code must not.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>Whether a character of the basic plane is hidden.</summary>
    public static bool Contains(char c) =>
        c switch
        {
            <= '\u001F' or (>= '\u007F' and <= '\u009F') => true, // controls, among them U+0085, a line end
            '\u00AD' or '\u034F' or '\u061C' or '\u180E' => true, // soft hyphen, joiner, Arabic mark, vowel separator
            >= '\u200B' and <= '\u200F' => true, // zero width, direction marks
            >= '\u2028' and <= '\u202E' => true, // line and paragraph ends, embeddings, overrides
            >= '\u2060' and <= '\u206F' => true, // joiner, invisible operators, isolates
            '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => true, // marks, no characters
            _ => false,
        };

    /// <summary>Whether a character beyond the basic plane is hidden: tags and variation selectors.</summary>
    public static bool Contains(int codePoint) => codePoint is >= 0xE0000 and <= 0xE0FFF;
}
