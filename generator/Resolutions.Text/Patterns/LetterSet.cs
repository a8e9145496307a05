namespace Resolutions.Text;

/// <summary>Which letters words have, in so few bits that some share one: tells quickly that two are far from each other.</summary>
internal readonly record struct LetterSet
{
    private readonly ulong bits;

    public LetterSet(string letters)
    {
        foreach (var c in letters)
        {
            bits |= 1UL << c;
        }
    }

    private LetterSet(ulong bits) => this.bits = bits;

    /// <summary>The letters with another one.</summary>
    public LetterSet With(char letter) => new(bits | 1UL << letter);

    /// <summary>Whether no more letters are missing from the other words than edits could have taken away.</summary>
    public bool MayBeIn(LetterSet other, int edits)
    {
        var missing = bits & ~other.bits;
        for (; missing != 0 && edits >= 0; edits--)
        {
            missing &= missing - 1;
        }

        return edits >= 0;
    }

    /// <summary>Whether neither has more letters that the other one misses than edits could have changed.</summary>
    public bool MayBeWithin(LetterSet other, int edits) => MayBeIn(other, edits) && other.MayBeIn(this, edits);
}
