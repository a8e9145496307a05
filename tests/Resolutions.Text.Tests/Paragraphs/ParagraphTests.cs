using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Where paragraphs begin and end.</summary>
public class ParagraphTests
{
    [Fact]
    public void A_single_operative_paragraph_has_no_number()
    {
        var resolution = Read(English("Decides to declare 2030 the year of small texts."));

        Assert.Equal("Decides to declare 2030 the year of small texts.", resolution.Operative(1).Content.Text);
        Assert.Equal("", resolution.Operative(1).Marker.Text);
        Assert.Equal("Recalling its resolution 70/1 of 25 September 2015,", resolution.Preambular(1).Content.Text);
    }

    [Fact]
    public void A_resolution_may_have_no_preamble()
    {
        var resolution = Read(English("1. Decides to act.", preamble: ""));

        Assert.Equal("Decides to act.", Assert.Single(resolution.Provisions).Content.Text);
    }

    [Fact]
    public void Without_blank_lines_every_line_is_a_paragraph()
    {
        var resolution = Read(
            "80/7. Small texts\nThe General Assembly,\nRecalling its resolution 70/1,\nNoting the report,\n1. Decides to act;\n2. Decides to report.\n61st plenary meeting\n18 December 2025"
        );

        Assert.Equal(["1", "2", "1", "2"], resolution.Provisions.Select(each => each.Label));
        Assert.Equal(61, resolution.Closing?.PlenaryMeeting);
    }

    [Theory]
    [InlineData("1. 决定结束。")]
    [InlineData("1.决定结束。")]
    [InlineData("1．决定结束。")]
    [InlineData("１. 决定结束。")]
    [InlineData("1.**决定**结束。")]
    [InlineData("1 . 决定结束。")]
    [InlineData("**1.** 决定结束。")]
    [InlineData("**1**. 决定结束。")]
    [InlineData("**1. 决定**结束。")]
    [InlineData(@"1\. 决定结束。")]
    [InlineData("1、决定结束。")]
    [InlineData("一、决定结束。")]
    [InlineData("\u200B1. 决定结束。")]
    public void The_forms_of_a_paragraph_number(string line)
    {
        var text = Reading.Parse(Chinese(line));

        Assert.Empty(text.Diagnostics);
        Assert.Equal("决定结束。", text.Resolutions.Single().Operative(1).Content.Text);
        Assert.Contains(
            text.Resolutions.Single().Operative(1).Marker.Text,
            "1. 1． １. 1 . 1、 一、",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_number_without_its_full_stop_is_one_where_it_comes_next_and_an_action_follows()
    {
        var text = Reading.Parse(
            English("1 Decides to act;\n\n2. Notes the growth in\n\n2025 of 3 States;\n\n3 Decides to report.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            ["Decides to act;", "Notes the growth in 2025 of 3 States;", "Decides to report."],
            text.Resolutions.Single().Provisions.Skip(1).Select(each => each.Content.Text)
        );
    }

    [Theory]
    [InlineData("~{0}~")]
    [InlineData("<{0}>")]
    public void Numbers_of_an_unknown_form_are_one_error_and_no_types(string form)
    {
        string Number(int n) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, n);
        var text = Reading.Parse(
            Chinese($"{Number(1)} 确认进展；\n\n{Number(2)} 决定行动；\n\n{Number(3)} 决定结束。")
        );

        Assert.Empty(text.Resolutions);
        Assert.Equal(TextRules.NoOperativeParagraph, Assert.Single(text.Diagnostics).Rule);
    }

    [Theory]
    [InlineData("1. Welcomes the growth of\n1.5 per cent in\n2025. It was expected;")]
    [InlineData("1. Welcomes the growth in\n2. The committee said so;")]
    public void A_number_in_running_text_does_not_open_a_paragraph(string lines) =>
        Assert.Single(Read(English(lines)).Provisions, each => each.Kind == ProvisionKind.Operative);

    [Fact]
    public void A_date_in_running_text_does_not_close_the_resolution()
    {
        var resolution = Read(
            English("1. Recalls the meeting of\n\n18 December 2025\n\nin Geneva;\n\n2. Decides to act.")
        );

        Assert.Equal("Recalls the meeting of 18 December 2025 in Geneva;", resolution.Operative(1).Content.Text);
        Assert.Equal("Decides to act.", resolution.Operative(2).Content.Text);
    }

    [Theory]
    [InlineData("\n25-12345 1/2\nA/RES/80/7 Small texts\n")]
    [InlineData("\n____________\n")]
    [InlineData("\n\n")]
    public void A_page_break_in_a_text_without_blank_lines_joins_no_paragraphs(string pageBreak)
    {
        var resolution = Read(
            "80/7. Small texts\nThe General Assembly,\nRecalling its resolution,"
                + pageBreak
                + "Noting the report of the Committee\non small texts,\nReaffirming its decision,\nWelcoming the\nplan,\n1. Decides to act;\n2. Decides to report.\n61st plenary meeting\n18 December 2025"
        );

        Assert.Equal("PP1 PP2 PP3 PP4 OP1 OP2", Outline.Of(resolution));
        Assert.Equal("Noting the report of the Committee on small texts,", resolution.Preambular(2).Content.Text);
    }

    [Fact]
    public void Sections_need_no_blank_lines() =>
        Assert.Equal(
            "PP1 SectionI[OP1 OP2] SectionII[OP1]",
            Outline.Of(
                Read(
                    "80/7. Small texts\nThe General Assembly,\nRecalling its resolution,\nI\nFirst matter\n1. Decides to act;\n2. Decides to report;\nII\nSecond matter\n1. Decides to end.\n\n61st plenary meeting\n18 December 2025"
                )
            )
        );
}
