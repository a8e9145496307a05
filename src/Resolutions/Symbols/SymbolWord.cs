namespace Resolutions;

/// <summary>A word of the vocabulary, with its full stop where a number follows it.</summary>
internal readonly struct SymbolWord(string text, SymbolRole role, SymbolOrgan organs)
{
    public string Text { get; } = text;

    public SymbolRole Role { get; } = role;

    public SymbolOrgan Organs { get; } = organs;

    /// <summary>Whether the word stands in a text from one character to another; other capitals are no other word for some roles.</summary>
    public bool Is(SymbolText text, int start, int end)
    {
        if (end - start != Text.Length)
        {
            return false;
        }

        bool isLoose = Role is SymbolRole.NumberedResolutions;
        for (int i = 0; i < Text.Length; i++)
        {
            char c = SymbolCharacters.Fold(text[start + i]);
            if (c != Text[i] && !(isLoose && c == SymbolCharacters.ToUpper(Text[i])))
            {
                return false;
            }
        }

        return true;
    }
}
