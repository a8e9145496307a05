namespace Resolutions;

/// <summary>The last components, which say how a document was changed: <c>Add.1</c>, <c>Corr.2</c>, <c>Rev.1</c>.</summary>
internal static class SymbolModifier
{
    /// <summary>The words, the numbered ones first.</summary>
    public static readonly string[] Words = ["Add.", "Corr.", "Rev.", "Amend.", "Supp", "Summary"];

    private const int Numbered = 4;

    /// <summary>The index of the word that starts at a place, in its own case or in capitals; -1 where there is none.</summary>
    public static int At(ref SymbolReader reader, int place)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            if (IsAt(ref reader, place, Words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool HasNumber(int word) => word < Numbered;

    private static bool IsAt(ref SymbolReader reader, int place, string word)
    {
        if (place + word.Length > reader.End)
        {
            return false;
        }

        bool isCapitals = SymbolCharacters.IsCapital(SymbolCharacters.Fold(reader.Text[place + 1]));
        for (int i = 0; i < word.Length; i++)
        {
            char c = SymbolCharacters.Fold(reader.Text[place + i]);
            if (c != (isCapitals ? SymbolCharacters.ToUpper(word[i]) : word[i]))
            {
                return false;
            }
        }

        return true;
    }
}
