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
                        "I\n\n1. Decides one;\n\n2. Decides two;\n\nII\n\nUse of rooms\n\n1. Decides one;\n\n2. Decides two;\n\n"
                            + "Use of time\n\n1. Decides three;\n\n2. Decides four;\n\nIII\n\n1. Decides to end."
                    )
                )
            )
        );

    [Fact]
    public void A_paragraph_that_acts_above_the_first_section_is_operative_without_a_number() =>
        Assert.Equal(
            "PP1 OP1 SectionI[OP1 OP2] SectionII[OP1]",
            Outline.Of(
                SmallText.Read(
                    SmallText.English(
                        "Endorses the conclusions of the Committee;\n\nI\n\n1. Decides one;\n\n2. Decides two;\n\nII\n\n1. Decides to end."
                    )
                )
            )
        );

    [Theory]
    [InlineData(
        "I. Wells\n\n1. Decides to act;\n\n2. Requests a report;\n\nII. Springs\n\nNoting the springs,\n\nDecides to pay;\n\nIII. Rivers\n\n1. Decides to stay.",
        "PP1 SectionI[OP1 OP2] SectionII[PP1 OP1] SectionIII[OP1]"
    )]
    [InlineData(
        "I. Wells\n\nDecides to act;\n\nII. Springs\n\nNoting the springs,\n\nDecides to pay;\n\nIII. Rivers\n\n1. Decides to stay;\n\n2. Requests a report.",
        "PP1 SectionI[OP1] SectionII[PP1 OP1] SectionIII[OP1 OP2]"
    )]
    [InlineData(
        "I. Wells\n\nNoting the wells,\n\nDecides to act;\n\nII. Springs\n\nDecides to pay.",
        "PP1 SectionI[PP1 OP1] SectionII[OP1]"
    )]
    public void The_only_operative_paragraph_of_a_section_has_no_number(string body, string outline)
    {
        var text = Reading.Parse(English(body));

        Assert.Empty(text.Diagnostics);
        Assert.Equal(outline, Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void Several_operative_paragraphs_of_a_section_without_numbers_are_reported()
    {
        var text = Reading.Parse(
            English(
                "I. Wells\n\n1. Decides to act;\n\n2. Decides to stay;\n\nII. Springs\n\nDecides to pay;\n\nRequests a report."
            )
        );

        Assert.Equal(TextRules.Unnumbered, Assert.Single(text.Diagnostics).Rule);
        Assert.Equal("PP1 SectionI[OP1 OP2] SectionII[OP1 OP2]", Outline.Of(text.Resolutions.Single()));
    }
}
