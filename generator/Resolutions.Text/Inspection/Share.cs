namespace Resolutions.Text;

/// <summary>Counts what is wrong in a text, to tell a few slips from a text that is wrong throughout.</summary>
internal struct Share
{
    /// <summary>One of so many letters makes a text wrong throughout.</summary>
    private const int Many = 100;
    private int count;

    /// <summary>Where the first one stands.</summary>
    public int First { get; private set; }

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => count == 0;

    /// <summary>Counts one more.</summary>
    public void Add(int position)
    {
        First = count++ == 0 ? position : First;
    }

    /// <summary>Whether they are more than slips in a text of so many letters.</summary>
    public readonly bool IsLarge(int letters) => (long)count * Many > letters;
}
