namespace Resolutions.Tests.Symbols;

public class DocumentSymbolOrderTests
{
    private static readonly string[] InOrder =
    [
        "A/810",
        "A/810/Add.1",
        "A/64/9",
        "A/64/300",
        "A/64/300-E/2009/114",
        "A/64/300/Add.2",
        "A/64/300/Add.10",
        "A/64/L.5",
        "A/RES/217 A (III)",
        "A/RES/217 B (III)",
        "A/RES/2625 (XXV)",
        "A/RES/64/9",
        "A/RES/64/292",
        "A/RES/64/292 A",
        "A/RES/S-9/1",
        "A/RES/S-26/2",
        "A/RES/ES-11/4",
        "A/C.1/64/L.2",
        "A/C.3/64/L.1",
        "A/HRC/RES/16/18",
        "E/RES/2006/36",
        "S/22464",
        "S/RES/9 (1946)",
        "S/RES/1373 (2001)",
    ];

    [Fact]
    public void Symbols_sort_by_organ_body_series_session_and_number()
    {
        DocumentSymbol[] sorted = [.. InOrder.Reverse().Select(DocumentSymbol.Parse).Order()];

        Assert.Equal(InOrder, sorted.Select(symbol => symbol.ToString()));
    }

    [Fact]
    public void The_empty_symbol_stands_first()
    {
        DocumentSymbol symbol = DocumentSymbol.Parse("A/810");

        Assert.True(default(DocumentSymbol) < symbol);
        Assert.True(symbol > default(DocumentSymbol));
        Assert.Equal(1, ((IComparable)symbol).CompareTo(null));
        Assert.Throws<ArgumentException>("obj", () => ((IComparable)symbol).CompareTo("A/810"));
    }

    [Fact]
    public void Operators_agree_with_the_order()
    {
        DocumentSymbol session = DocumentSymbol.Parse("A/RES/64/9");
        DocumentSymbol later = DocumentSymbol.Parse("A/RES/64/292");

        Assert.True(session < later && session <= later && later > session && later >= session && session != later);
        Assert.True(session == DocumentSymbol.Parse(" A/RES/64/9"));
        Assert.False(session.Equals("A/RES/64/9"));
    }
}
