using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Paragraphs of an annex that stand on several lines, or on two pages, are read as one.</summary>
public class WrappedAnnexTests
{
    private static readonly string Resolution = English("1. Adopts the declaration.");

    [Fact]
    public void The_first_line_of_a_wrapped_paragraph_is_no_title_and_no_heading()
    {
        var annex = Annex(
            "We, heads of small States and governments, have gathered in the large hall of the islands\nto speak of the sea.\n\nOur vision\n\nWe see the sea as it was when the first of us came to these islands and found the water\nas clear as it was deep."
        );

        Assert.Equal("", annex.Content.Text);
        Assert.Equal(
            [ProvisionKind.AnnexText, ProvisionKind.Heading, ProvisionKind.AnnexText],
            annex.Children.Select(each => each.Kind)
        );
        Assert.Equal("Our vision", annex.Children[1].Content.Text);
    }

    [Fact]
    public void A_title_on_two_lines_is_one_title()
    {
        var annex = Annex("Small rules for the keeping\nof reefs\n\n1. We agree.");

        Assert.Equal("Small rules for the keeping of reefs", annex.Content.Text);
        Assert.Equal("1", Assert.Single(annex.Children).Label);
    }

    [Theory]
    [InlineData("1. Of the members,\n\n15 per cent are small.")]
    [InlineData("1. Of the members,\n\nof whom most are small, few speak.")]
    [InlineData("1. Of the members,\n\n2/9\n\n26-12345\n\nSmall States are most.")]
    public void A_numbered_paragraph_goes_on_behind_a_comma(string paragraph)
    {
        var only = Assert.Single(Annex("Terms\n\n" + paragraph).Children);

        Assert.Equal(ProvisionKind.AnnexParagraph, only.Kind);
        Assert.StartsWith("Of the members,", only.Content.Text);
        Assert.EndsWith(paragraph[^8..], only.Content.Text);
    }

    [Fact]
    public void Lines_of_a_block_that_has_no_place_are_added_to_no_other_paragraph()
    {
        var text = Reading.Parse(
            English(
                "1. Decides to act as follows:\n\nThe members of the small committee of the islands are to be seen in the list\nwhich is kept there;\n\n2. Requests a report."
            )
        );

        Assert.Equal("Decides to act as follows:", text.Resolutions.Single().Provisions[^2].Content.Text);
        Assert.Contains(text.Diagnostics, each => each.Rule.Id == "RES0012");
    }

    private static Provision Annex(string content) => Read($"{Resolution}\n\nAnnex\n\n{content}").Provisions[^1];
}
