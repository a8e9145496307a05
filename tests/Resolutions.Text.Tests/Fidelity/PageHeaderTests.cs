using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>What a page adds between two halves of a paragraph is no part of it.</summary>
public class PageHeaderTests
{
    [Theory]
    [InlineData("♲")]
    [InlineData("```\n\n```")]
    [InlineData("25-18142                                                                                     2/5")]
    [InlineData("A/RES/80/7 Page 3")]
    [InlineData("Page 3")]
    [InlineData("*2518142*")]
    [InlineData("General Assembly—Eightieth Session")]
    [InlineData("222\tGeneral Assembly—Eightieth Session")]
    [InlineData("II. Resolutions adopted on the reports of the Second Committee\t43")]
    [InlineData("Distr.: General 16 January 2026")]
    [InlineData("* Reissued for technical reasons on 12 May 2026.")]
    [InlineData("25-18142 (E)\n\nA/RES/80/7                                       Small texts")]
    public void A_page_header_in_the_middle_of_a_paragraph(string header)
    {
        var text = Reading.Parse(
            English($"1. Decides to act on the\n\n{header}\n\nreport of the Council;\n\n2. Decides to report.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            "Decides to act on the report of the Council;",
            text.Resolutions.Single().Operative(1).Content.Text
        );
    }

    [Fact]
    public void A_heading_of_one_word_that_a_page_header_has_too_is_a_heading()
    {
        var text = Reading.Parse(English("General\n\n1. Decides to act;\n\nDistr.\nGENERAL\n\n2. Decides to report."));

        Assert.Equal("PP1 h OP1 OP2", Outline.Of(text.Resolutions.Single()));
        Assert.Empty(text.Diagnostics);
    }

    [Fact]
    public void A_page_header_may_hold_one_line_of_a_long_title()
    {
        const string title = "Political declaration of the meeting of the Assembly on small texts";
        var text = Reading.Parse(
            English(
                    "1. Decides to act on the\n\n2/5\n\nPolitical declaration of the meeting\non small texts      A/RES/80/7\n\nreport of the Council;"
                )
                .Replace("80/7. Small texts", "80/7. " + title, StringComparison.Ordinal)
        );

        Assert.Equal(
            "Decides to act on the report of the Council;",
            text.Resolutions.Single().Operative(1).Content.Text
        );
    }

    [Fact]
    public void An_indicator_behind_the_end_of_a_sentence_leaves_the_paragraph_finished()
    {
        var resolution = Read(
            English(
                "1. Welcomes the report for 2017/18; 1\n2. Decides to report.\n\n1\nSee A/80/1.",
                "Recalling it, 1\nMindful of it,"
            )
        );

        Assert.Equal(2, resolution.Provisions.Count(each => each.Kind == ProvisionKind.Operative));
    }

    [Fact]
    public void A_reissue_note_in_Chinese_gives_its_date_before_the_verb() =>
        Assert.Equal(
            "PP1 OP1",
            Outline.Of(SmallText.Read(SmallText.Chinese("* 由于技术原因于2025年12月20日重新印发。\n\n1. 决定结束。")))
        );

    [Fact]
    public void A_running_title_may_stand_above_the_symbol() =>
        Assert.Equal(
            "Decides to report to the General Assembly.",
            SmallText.EnglishParagraph("1. Decides to report to\nSmall texts\nA/RES/80/7\nthe General Assembly.")
        );

    [Theory]
    [InlineData("80/7. Small texts", "Small texts")]
    [InlineData("80/7. Small texts\non their way", "Small texts on their way")]
    public void A_title_above_the_symbol_is_a_page_header_and_no_heading(string title, string header)
    {
        var text = Reading.Parse(
            English($"1. Decides to act;\n\n{header}\n\nA/RES/80/7\n\n2. Decides to report.")
                .Replace("80/7. Small texts", title, StringComparison.Ordinal)
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 OP2", Outline.Of(text.Resolutions.Single()));
    }

    [Theory]
    [InlineData("94-12345                                                  /...")]
    [InlineData("95-14786 (E)   170595                                     /...")]
    [InlineData("/...")]
    [InlineData("/…")]
    public void The_sign_that_the_text_goes_on_overleaf_is_no_text(string sign)
    {
        var text = Reading.Parse(
            English($"1. Decides to act on the\n\n{sign}\n\nreport of the Council;\n\n2. Decides to report.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            "Decides to act on the report of the Council;",
            text.Resolutions.Single().Operative(1).Content.Text
        );
    }
}
