namespace Resolutions.Tests.Symbols;

public class DocumentSymbolAllocationTests
{
    private const int Repeats = 1_000;

    private static readonly string[] Texts =
    [
        "A/RES/64/292",
        "A/RES/2106 A (XX)",
        "S/RES/1373 (2001)",
        "A/C.6/65/L.20/Rev.1",
        "A/HRC/RES/S-9/1",
        "A/61/583/Add.1-S/2006/897/Add.1",
        "А/RЕS/2106 А (ХХ)",
        "A/62/6 (Sect. 9)/Add.1",
        "E/CN.4/Sub.2/2003/12/Rev.2",
        "ECE/TRANS/WP.29/2013/35",
    ];

    private static readonly DocumentSymbol[] Parsed = [.. Texts.Select(DocumentSymbol.Parse)];

    [Fact]
    public void Reading_allocates_nothing() =>
        AssertNothingAllocated(() =>
        {
            foreach (string text in Texts)
            {
                Assert.True(DocumentSymbol.TryParse(text, out _));
                Assert.True(DocumentSymbol.IsSymbol(text));
            }
        });

    [Fact]
    public void Refusing_allocates_nothing() =>
        AssertNothingAllocated(() =>
        {
            Assert.False(DocumentSymbol.TryParse("S/l4596", out _));
            Assert.False(DocumentSymbol.TryParse("A/RES/2006/105", out _));
        });

    [Fact]
    public void Comparing_allocates_nothing() =>
        AssertNothingAllocated(() =>
        {
            for (int i = 1; i < Parsed.Length; i++)
            {
                Assert.True(Parsed[i].GetHashCode() != 0 && Parsed[i].Equals(Parsed[i]));
                Assert.True(Parsed[i].CompareTo(Parsed[i]) == 0 && Parsed[i].Number > 0);
            }
        });

    [Fact]
    public void Characters_cost_the_one_string_that_the_symbol_keeps()
    {
        Assert.True(DocumentSymbol.TryParse("A/RES/64/292".AsSpan(), out _));
        long before = GC.GetAllocatedBytesForCurrentThread();
        string copy = new('A', "A/RES/64/292".Length);
        long aString = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        bool isSymbol = DocumentSymbol.TryParse("A/RES/64/292".AsSpan(), out _);

        Assert.Equal(aString, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(isSymbol && copy.Length > 0);
    }

    private static void AssertNothingAllocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Repeats; i++)
        {
            action();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
