using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Headings stand over paragraphs and are none.</summary>
public class HeadingTests
{
    [Fact]
    public void A_heading_between_operative_paragraphs_has_no_number()
    {
        var resolution = Read(English("1. Decides to act;\n\nFollow-up and review\n\n2. Decides to report."));

        Assert.Equal(
            [ProvisionKind.Preambular, ProvisionKind.Operative, ProvisionKind.Heading, ProvisionKind.Operative],
            resolution.Provisions.Select(each => each.Kind)
        );
        Assert.Equal("Follow-up and review", resolution.Provisions[2].Content.Text);
    }

    [Theory]
    [InlineData("Measures\n\nRecalling its resolution 70/1,\n\nNoting the report,", 0)]
    [InlineData("Recalling its resolution 70/1,\n\nNoting the report,\n\nMeasures", 2)]
    [InlineData("Recalling its resolution 70/1,\n\nMeasures\n\nNoting the report,", 1)]
    public void A_heading_in_the_preamble_is_no_paragraph(string preamble, int place)
    {
        var text = Reading.Parse(English("1. Decides to act.", preamble));

        Assert.Empty(text.Diagnostics);
        Assert.Equal(ProvisionKind.Heading, text.Resolutions.Single().Provisions[place].Kind);
        Assert.Equal("Noting the report,", text.Resolutions.Single().Preambular(2).Content.Text);
    }

    [Fact]
    public void A_long_line_without_an_end_is_an_unfinished_paragraph()
    {
        var line = string.Join(' ', Enumerable.Repeat("the report and", 20));
        var text = Reading.Parse(English("1. Decides to act.", preamble: $"Recalling {line}"));

        Assert.Equal(TextRules.UnfinishedParagraph, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void A_heading_among_parts_does_not_end_their_list() =>
        Assert.Equal(
            "PP1 OP1[a h b(i ii)] OP2",
            Outline.Of(
                SmallText.Read(
                    SmallText.English(
                        "1. Decides:\n\n(a) To act;\n\nStabilisation\n\n(b) To measure:\n\n(i) Gold;\n\n(ii) Salt;\n\n2. Decides to end."
                    )
                )
            )
        );

    [Fact]
    public void Numbered_headings_between_numbered_paragraphs_are_no_list() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Para1 Para2 h Para3 h Para4]",
            Outline.Of(
                SmallText.Read(
                    SmallText.English("1. Decides to act.")
                        + "\n\nAnnex\n\nPlan\n\n1. One is said.\n\n2. Two is said.\n\n1. Recognition\n\n3. Three is said.\n\n2. Justice\n\n4. Four is said."
                )
            )
        );

    [Fact]
    public void A_heading_above_a_lettered_one_is_another()
    {
        var text = Reading.Parse(
            English("Sanctions\n\nA. Arms embargo\n\n1. Decides to act;\n\nB. Travel ban\n\n2. Requests a report.")
        );

        Assert.Equal("PP1 h h OP1 h OP2", Outline.Of(text.Resolutions.Single()));
    }
}
