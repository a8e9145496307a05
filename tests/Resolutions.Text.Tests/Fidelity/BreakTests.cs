using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Lines and pages that interrupt a paragraph are joined; the space between words is neither added nor lost.</summary>
public class BreakTests
{
    [Theory]
    [InlineData("1. **鼓励**各国利用\n机制；", "鼓励各国利用机制；")]
    [InlineData("1. **鼓励**各国利用\n\n机制；", "鼓励各国利用机制；")]
    [InlineData("1. **鼓励**各国，\n\n并利用机制；", "鼓励各国，并利用机制；")]
    [InlineData("1. 鼓励各国利用\n“机制”；", "鼓励各国利用“机制”；")]
    [InlineData("1. 鼓励各国利用\n(旧)机制；", "鼓励各国利用(旧)机制；")]
    [InlineData("1. 鼓励各国(会员)\n利用机制；", "鼓励各国(会员)利用机制；")]
    [InlineData("1. 鼓励元素\U0002C04A\n和机制；", "鼓励元素\U0002C04A和机制；")]
    [InlineData("1. 鼓励各国利用\nCOVID-19 机制；", "鼓励各国利用 COVID-19 机制；")]
    public void Chinese_lines_join_without_a_space(string lines, string text) =>
        Assert.Equal(text, ChineseParagraph(lines));

    [Theory]
    [InlineData("1. Encourages all States\nto act;", "Encourages all States to act;")]
    [InlineData("1. Encourages all States\n\nto act;", "Encourages all States to act;")]
    [InlineData("1.\tEncourages all States   \n   to act;", "Encourages all States to act;")]
    [InlineData("1. Encourages all\r\nStates to act;", "Encourages all States to act;")]
    public void Lines_of_spaced_scripts_join_with_one_space(string lines, string text) =>
        Assert.Equal(text, EnglishParagraph(lines));

    [Fact]
    public void Spaces_of_the_text_are_kept_as_they_are() =>
        Assert.Equal("邀请 2024 年 A  B；", ChineseParagraph("1. **邀请** 2024 年 A  B；"));

    [Fact]
    public void A_footnote_between_the_lines_of_a_paragraph_is_taken_out()
    {
        var resolution = Read(Chinese("1. 鼓励¹各国利用\n\n¹ 见 A/80/1。\n\n机制；"));

        Assert.Equal("鼓励各国利用机制；", resolution.Provisions[1].Content.Text);
        Assert.Equal("见 A/80/1。", resolution.Footnotes.Single().Content.Text);
    }

    [Fact]
    public void A_page_may_break_after_a_comma_of_a_preambular_paragraph()
    {
        var resolution = Read(
            Chinese(
                "1. 决定结束；",
                preamble: "回顾其第 70/1 号决议，¹\n\n¹ 见 A/80/1。\n\n特别是其序言，\n\n又回顾其第 70/2 号决议，"
            )
        );

        Assert.Equal(
            ["回顾其第 70/1 号决议，特别是其序言，", "又回顾其第 70/2 号决议，", "决定结束；"],
            resolution.Provisions.Select(each => each.Content.Text)
        );
    }

    [Theory]
    [InlineData("3")]
    [InlineData("2/9")]
    [InlineData("23-25816")]
    [InlineData("<!-- image -->")]
    [InlineData("________")]
    [InlineData("A/RES/80/7")]
    [InlineData("GE.14-08383  (C)    310714    040814")]
    [InlineData("24-12345* (C)")]
    [InlineData("- 4 -")]
    [InlineData("-4-")]
    [InlineData("— 4 —")]
    [InlineData("第 4 页")]
    [InlineData("*2325999*")]
    [InlineData("请回收")]
    public void Page_furniture_between_the_lines_is_taken_out(string furniture) =>
        Assert.Equal("鼓励各国利用机制；", ChineseParagraph($"1. 鼓励各国利用\n\n{furniture}\n\n机制；"));

    [Theory]
    [InlineData("Recalling its resolution,1\n\nNoting the report,", 2)]
    [InlineData("Recalling its resolution on 1,5\n\nand 2 per cent,", 1)]
    public void A_number_glued_to_the_last_mark_does_not_keep_a_paragraph_open(string preamble, int paragraphs) =>
        Assert.Equal(
            paragraphs,
            Read(English("1. Decides to act.", preamble))
                .Provisions.Count(each => each.Kind == ProvisionKind.Preambular)
        );

    [Theory]
    [InlineData("回顾其第 70/1 号决议\n\n又重申其承诺，")]
    [InlineData("回顾其第 70/1 号决议以及所有其他各项决议\n\n又重申其承诺，")]
    public void A_paragraph_that_lost_its_comma_is_reported_and_does_not_swallow_the_next(string preamble)
    {
        var text = Reading.Parse(Chinese("1. 决定结束。", preamble));

        Assert.Equal("又重申其承诺，", text.Resolutions.Single().Provisions[1].Content.Text);
        Assert.True(
            text.Resolutions.Single().Provisions[0].Kind == ProvisionKind.Heading
                || text.Diagnostics.Any(each => each.Rule == TextRules.UnfinishedParagraph)
        );
    }

    [Fact]
    public void An_indicator_alone_on_a_line_ends_no_paragraph_and_keeps_none_open()
    {
        var resolution = Read(Chinese("1. 决定结束。\n\n¹ 见 A/80/1。", "回顾其决议，\n¹\n\n又重申其承诺，"));

        Assert.Equal(
            ["回顾其决议，", "又重申其承诺，"],
            resolution.Provisions.Take(2).Select(each => each.Content.Text)
        );
        Assert.Single(resolution.Preambular(1).Content.Anchors);
    }

    [Fact]
    public void A_sentence_goes_on_after_a_comma_where_no_action_opens()
    {
        var text = Reading.Parse(
            Chinese(
                "1. 决定结束；",
                preamble: "回顾其第 70/1 号决议，\n\n本着团结精神应对挑战，\n\n又回顾其第 70/2 号决议，"
            )
        );

        Assert.Equal(
            "回顾其第 70/1 号决议，本着团结精神应对挑战，",
            text.Resolutions.Single().Preambular(1).Content.Text
        );
        var found = Assert.Single(text.Diagnostics);
        Assert.Equal((TextRules.DoubtfulBoundary, "本着团结精神应对挑战，"), (found.Rule, text.Slice(found.Span)));
    }

    [Theory]
    [InlineData("回顾其决议，\n\n在这方面欢迎许多倡议，")]
    [InlineData("回顾其决议，¹\n\n¹ 见 A/80/1。\n\n在这方面欢迎许多倡议，")]
    public void An_opening_that_refers_back_goes_on_with_the_sentence(string preamble) =>
        Assert.Equal(
            "回顾其决议，在这方面欢迎许多倡议，",
            Read(Chinese("1. 决定结束；", preamble)).Preambular(1).Content.Text
        );

    [Fact]
    public void In_a_language_of_capitals_a_small_letter_goes_on_and_a_capital_opens()
    {
        var resolution = Read(
            English(
                "1. Decides to act;",
                preamble: "Recalling its resolution,\n\nrecognizing that it is small,\n\nWhereas it is short,"
            )
        );

        Assert.Equal("Recalling its resolution, recognizing that it is small,", resolution.Preambular(1).Content.Text);
        Assert.Equal("Whereas it is short,", resolution.Preambular(2).Content.Text);
    }

    [Theory]
    [InlineData("A/RES/80/7 小文本\n\n12/19 24-12345")]
    [InlineData("小文本 A/RES/80/7")]
    [InlineData("A/RES/80/7\n\n小文本")]
    [InlineData("24-12345 12/19")]
    public void The_header_of_a_page_is_taken_out(string header) =>
        Assert.Equal("鼓励各国利用机制；", ChineseParagraph($"1. 鼓励各国利用\n\n{header}\n\n机制；"));

    [Fact]
    public void Lines_that_all_end_as_paragraphs_are_paragraphs() =>
        Assert.Equal(
            ["回顾甲，", "又回顾乙，", "还回顾丙，"],
            Read(Chinese("1. 决定结束；", preamble: "回顾甲，\n又回顾乙，\n还回顾丙，"))
                .Provisions.Where(each => each.Kind == ProvisionKind.Preambular)
                .Select(each => each.Content.Text)
        );
}
