namespace Resolutions.Text;

/// <summary>The pieces of one text after another: what holds them is made once for all texts of a resolution.</summary>
internal sealed class ReferenceTokens
{
    public static readonly ReferenceTokens None = new();
    private ReferenceToken[] items = [];

    /// <summary>The indices of the pieces that references begin with, or that change how the pieces behind them are read.</summary>
    private readonly List<int> turns = [];

    public int Count { get; private set; }

    public ref readonly ReferenceToken this[int index] => ref items[index];

    /// <summary>How many pieces do something by themselves.</summary>
    public int Turns => turns.Count;

    /// <summary>The index of one of these.</summary>
    public int Turn(int number) => turns[number];

    public void Clear()
    {
        Count = 0;
        turns.Clear();
    }

    public void Add(in ReferenceToken token)
    {
        if (Count == items.Length)
        {
            const int least = 64;
            Array.Resize(ref items, Math.Max(least, Count * 2));
        }

        if (token.IsTurn)
        {
            turns.Add(Count);
        }

        items[Count++] = token;
    }

    /// <summary>Puts a piece in the place of the last one.</summary>
    public void ReplaceLast(in ReferenceToken token) => items[Count - 1] = token;

    /// <summary>Takes out all pieces of a kind.</summary>
    public void RemoveAll(ReferenceTokenKind kind)
    {
        var all = Count;
        Clear();
        for (var i = 0; i < all; i++)
        {
            if (items[i].Kind != kind)
            {
                Add(items[i]);
            }
        }
    }
}
