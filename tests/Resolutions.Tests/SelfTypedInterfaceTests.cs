namespace Resolutions.Tests;

public class SelfTypedInterfaceTests
{
    [Fact]
    public void Generic_code_reads_generated_types_without_an_instance()
    {
        Assert.Equal("A/RES/78/132", SymbolOf<Sample>());
        Assert.Equal("A/RES/78/132 OP1 = A/RES/78/132, para. 1", DescribeParagraph<Sample.OP1>());
        Assert.Equal("A/RES/78/132 Fn1 = A/RES/78/132, footnote 1", DescribeFootnote<Sample.Fn1>());
    }

    [Fact]
    public void Self_typed_interfaces_are_citable_as_the_markers_are()
    {
        Assert.True(typeof(IResolution).IsAssignableFrom(typeof(IResolution<Sample>)));
        Assert.True(typeof(IParagraph).IsAssignableFrom(typeof(IParagraph<Sample.OP1>)));
        Assert.True(typeof(IFootnote).IsAssignableFrom(typeof(IFootnote<Sample.Fn1>)));
        Assert.True(typeof(ICitable).IsAssignableFrom(typeof(IResolution)));
        Assert.True(typeof(ICitable).IsAssignableFrom(typeof(IProvision)));
        Assert.False(typeof(IProvision).IsAssignableFrom(typeof(IResolution)));
    }

    /// <summary>A marker with members would break types that were compiled against the other framework's contract.</summary>
    [Theory]
    [InlineData(typeof(ICitable))]
    [InlineData(typeof(IResolution))]
    [InlineData(typeof(IProvision))]
    [InlineData(typeof(IParagraph))]
    [InlineData(typeof(IFootnote))]
    public void Markers_are_empty(Type marker)
    {
        Assert.Empty(marker.GetMembers());
    }

    private static string SymbolOf<T>()
        where T : IResolution<T> => T.Symbol;

    private static string DescribeParagraph<T>()
        where T : IParagraph<T> => T.Info.Id == T.Id ? T.Id + " = " + T.Citation : "";

    private static string DescribeFootnote<T>()
        where T : IFootnote<T> => T.Info.Id == T.Id ? T.Id + " = " + T.Citation : "";
}
