using System.Reflection;

namespace Resolutions.Tests;

public class CitingAttributeTests
{
    [Fact]
    public void The_generic_and_the_plain_form_cite_alike()
    {
        Assert.Equal(
            [typeof(Sample.OP1), typeof(Sample.OP1)],
            typeof(Implementation).GetCustomAttributes<ImplementsAttribute>().Select(attribute => attribute.Cited)
        );
        Assert.Equal(typeof(Sample), typeof(Implementation).GetCustomAttribute<CitesAttribute>()!.Cited);
        Assert.Equal(
            typeof(Sample.Fn1),
            typeof(Implementation).GetMethod("Check")!.GetCustomAttribute<VerifiesAttribute>()!.Cited
        );
    }

    [Fact]
    public void Every_kind_of_citation_is_found_by_the_base()
    {
        IEnumerable<Type> cited = typeof(Implementation).GetCustomAttributes<CitingAttribute>().Select(a => a.Cited);

        Assert.Equal(3, cited.Count());
    }

    [Fact]
    public void Derived_types_do_not_take_over_citations()
    {
        Assert.Empty(typeof(Derived).GetCustomAttributes<CitingAttribute>());
    }

    [Fact]
    public void A_catalog_attribute_names_symbol_and_type()
    {
        var attribute = new GeneratedResolutionAttribute("A/RES/78/132", typeof(Sample));

        Assert.Equal("A/RES/78/132", attribute.Symbol);
        Assert.Equal(typeof(Sample), attribute.Type);
    }

    [Implements<Sample.OP1>]
    [Implements(typeof(Sample.OP1))]
    [Cites<Sample>]
    private class Implementation
    {
        [Verifies(typeof(Sample.Fn1))]
        public static void Check() { }
    }

    private sealed class Derived : Implementation;
}
