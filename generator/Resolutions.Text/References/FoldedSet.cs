namespace Resolutions.Text;

/// <summary>A set of characters in which those that folding makes equal are one: tells at once what no word of a table begins with.</summary>
internal sealed class FoldedSet
{
    private const int BitsOfPart = 64;
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / BitsOfPart];

    public void Add(char c)
    {
        var folded = Characters.Fold(c);
        bits[folded / BitsOfPart] |= 1UL << (folded % BitsOfPart);
    }

    /// <summary>Adds the first character of each word.</summary>
    public void AddFirsts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Add(word[0]);
        }
    }

    public bool Contains(char c)
    {
        var folded = Characters.Fold(c);
        return (bits[folded / BitsOfPart] & (1UL << (folded % BitsOfPart))) != 0;
    }
}
