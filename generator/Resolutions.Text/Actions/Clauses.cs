namespace Resolutions.Text;

/// <summary>Divides a paragraph into clauses, at commas and semicolons.</summary>
internal static class Clauses
{
    /// <summary>Whether a clause ends at the character.</summary>
    public static bool EndsAt(string text, int position) =>
        text[position] is ',' or '，' or '،' or ';' or '；' or '؛' or '。'
        || text[position] == '.' && position == text.Length - 1;

    /// <summary>The start of the clause after the one at a position, or the length of the text.</summary>
    public static int Next(string text, int position)
    {
        while (position < text.Length && !EndsAt(text, position))
        {
            position++;
        }

        return FoldedText.SkipBlanks(text, Math.Min(position + 1, text.Length));
    }
}
