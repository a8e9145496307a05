namespace Resolutions.Text;

/// <summary>Which letters a word has, in so few bits that some share one: tells quickly that two words are far from each other.</summary>
internal readonly struct LetterSet
{
    private readonly ulong bits;

    public LetterSet(string word)
    {
        foreach (var c in word)
        {
            bits |= 1UL << c;
        }
    }

    /// <summary>Whether no more letters are missing from the other word than edits could have taken away.</summary>
    public bool MayBeWithin(LetterSet other, int edits)
    {
        var missing = bits & ~other.bits;
        for (; missing != 0 && edits >= 0; edits--)
        {
            missing &= missing - 1;
        }

        return edits >= 0;
    }
}
