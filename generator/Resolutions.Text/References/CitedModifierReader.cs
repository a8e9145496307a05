namespace Resolutions.Text;

/// <summary>Reads what abbreviates a symbol in running text: Add.1, Corr.2/Rev.1.</summary>
internal static class CitedModifierReader
{
    private static readonly string Openings = string.Concat(
        SymbolModifier.Words.Where((_, word) => SymbolModifier.HasNumber(word)).Select(word => word[0])
    );

    /// <summary>The position behind the modifiers at a position, or -1.</summary>
    public static int Read(string text, int start)
    {
        if (Openings.IndexOf(SymbolCharacters.Fold(text[start])) < 0)
        {
            return -1;
        }

        var at = start;
        while (true)
        {
            var reader = new SymbolReader(text, at, Math.Min(text.Length, at + 12));
            var word = SymbolModifier.At(ref reader, at);
            if (word < 0 || !SymbolModifier.HasNumber(word))
            {
                return at > start ? at - 1 : -1;
            }

            var digits = at + SymbolModifier.Words[word].Length;
            digits += digits < text.Length && Characters.IsBlank(text[digits]) ? 1 : 0;
            var end = reader.EndOfDigits(digits);
            if (end == digits)
            {
                return at > start ? at - 1 : -1;
            }

            if (end >= text.Length || text[end] != '/')
            {
                return end;
            }

            at = end + 1;
        }
    }
}
