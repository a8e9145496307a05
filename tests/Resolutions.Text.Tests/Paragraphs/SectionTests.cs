using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Roman numerals open sections where the numbers of paragraphs begin again, and are headings elsewhere.</summary>
public class SectionTests
{
    [Fact]
    public void Sections_with_numbers_of_their_own_hold_their_paragraphs()
    {
        var text = Reading.Parse(
            English(
                """
                I
                Human resources

                1. Decides to act;

                2. Decides to report;

                II. Finances

                Having considered the report,

                1. Decides to pay.
                """
            )
        );

        Assert.Empty(text.Diagnostics);
        var sections = text.Resolutions.Single().Provisions.Where(each => each.Kind == ProvisionKind.Section).ToList();
        Assert.Equal(["I", "II"], sections.Select(each => each.Label));
        Assert.Equal(["Human resources", "Finances"], sections.Select(each => each.Content.Text));
        Assert.Equal(["1", "2"], sections[0].Children.Select(each => each.Label));
        Assert.Equal(
            [ProvisionKind.Preambular, ProvisionKind.Operative],
            sections[1].Children.Select(each => each.Kind)
        );
        Assert.Equal(["1", "1"], sections[1].Children.Select(each => each.Label));
    }

    [Fact]
    public void Sections_in_one_sequence_of_numbers_are_headings()
    {
        var text = Reading.Parse(
            English("I. Action\n\n1. Decides to act;\n\nII. Reporting\n\nNoting the report,\n\n2. Decides to report.")
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.DoesNotContain(resolution.Provisions, each => each.Kind == ProvisionKind.Section);
        Assert.Equal(
            ["Action", "Reporting"],
            resolution.Provisions.Where(each => each.Kind == ProvisionKind.Heading).Select(each => each.Content.Text)
        );
        Assert.Equal("Noting the report,", resolution.Preambular(2).Content.Text);
        Assert.Equal("Decides to report.", resolution.Operative(2).Content.Text);
    }

    [Theory]
    [InlineData("I have the honour to report the following matter to all of you;")]
    [InlineData("III. Finances")]
    public void A_numeral_out_of_place_opens_no_section(string line)
    {
        var resolution = Reading
            .Parse(English($"1. Decides to act;\n\n{line}\n\n2. Decides to report."))
            .Resolutions.Single();

        Assert.DoesNotContain(resolution.Provisions, each => each.Kind == ProvisionKind.Section);
        Assert.Equal("Decides to report.", resolution.Operative(2).Content.Text);
    }

    [Fact]
    public void Numbers_that_begin_again_under_a_heading_of_a_section_are_a_list() =>
        Assert.Equal(
            "PP1 SectionI[OP1 OP2] SectionII[OP1 OP2 List2[h OP1 OP2]] SectionIII[OP1]",
            Outline.Of(
                SmallText.Read(
                    SmallText.English(
                        "I\n\n1. Decides one;\n\n2. Decides two;\n\nII\n\nA. Use of rooms\n\n1. Decides one;\n\n2. Decides two;\n\n"
                            + "B. Use of time\n\n1. Decides three;\n\n2. Decides four;\n\nIII\n\n1. Decides to end."
                    )
                )
            )
        );
}
