namespace Resolutions;

/// <summary>What is wrong, and from which character to which.</summary>
internal readonly struct SymbolFault(SymbolFaultKind kind, int start, int end)
{
    public SymbolFaultKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;
}
