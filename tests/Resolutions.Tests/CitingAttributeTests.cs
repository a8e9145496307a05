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
        Assert.Empty(attribute.Cites);
        Assert.Equal(
            ["A/RES/70/1"],
            new GeneratedResolutionAttribute("A/RES/78/132", typeof(Sample), "A/RES/70/1").Cites
        );
    }

    [Fact]
    public void A_citation_says_what_it_rests_on()
    {
        var planned = typeof(Plan).GetCustomAttribute<PlannedAttribute>()!;
        var notApplicable = typeof(Plan).GetCustomAttribute<NotApplicableAttribute>()!;

        Assert.Equal((typeof(Sample.OP1), "#12"), (planned.Cited, planned.Issue));
        Assert.Equal(
            (typeof(Sample.Fn1), "Nobody is in it.", "words", "ed523c643fcf193c"),
            (notApplicable.Cited, notApplicable.Reason, notApplicable.Quote, notApplicable.Reviewed)
        );
    }

    [Planned<Sample.OP1>(Issue = "#12")]
    [NotApplicable(typeof(Sample.Fn1), Reason = "Nobody is in it.", Quote = "words", Reviewed = "ed523c643fcf193c")]
    private sealed class Plan;

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
