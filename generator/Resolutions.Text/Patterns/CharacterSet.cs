namespace Resolutions.Text;

/// <summary>The characters for which something holds that takes longer to ask than to look up.</summary>
internal sealed class CharacterSet
{
    private readonly bool[] has = new bool[char.MaxValue + 1];

    public CharacterSet(Func<char, bool> holds)
    {
        for (var i = 0; i < has.Length; i++)
        {
            has[i] = holds((char)i);
        }
    }

    public bool Contains(char c) => has[c];
}
