namespace Resolutions.Text;

/// <summary>The pieces of one text after another: what holds them is made once for all texts of a resolution.</summary>
internal sealed class ReferenceTokens
{
    private ReferenceToken[] items = new ReferenceToken[64];

    public int Count { get; private set; }

    public ref readonly ReferenceToken this[int index] => ref items[index];

    public void Clear() => Count = 0;

    public void Add(in ReferenceToken token)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = token;
    }

    /// <summary>Puts a piece in the place of the last one.</summary>
    public void ReplaceLast(in ReferenceToken token) => items[Count - 1] = token;

    /// <summary>Takes out all pieces of a kind.</summary>
    public void RemoveAll(ReferenceTokenKind kind)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (items[i].Kind != kind)
            {
                items[kept++] = items[i];
            }
        }

        Count = kept;
    }
}
