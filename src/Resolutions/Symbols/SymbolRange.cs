namespace Resolutions;

/// <summary>Where a part of a symbol stands in its text; nothing where start and end are the same.</summary>
internal readonly struct SymbolRange(int start, int end)
{
    private readonly byte start = (byte)start;
    private readonly byte end = (byte)end;

    public int Start => start;

    public int End => end;

    public bool IsEmpty => start == end;
}
