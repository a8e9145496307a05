using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Footnote indicators leave the text and are kept as positions.</summary>
public class FootnoteIndicatorTests
{
    [Theory]
    [InlineData("1. 欢迎报告，¹ 并请秘书长行动；", "欢迎报告，并请秘书长行动；", 5)]
    [InlineData("1. 欢迎《议程》¹ 和报告；", "欢迎《议程》和报告；", 6)]
    [InlineData("1. 欢迎报告¹并请秘书长行动；", "欢迎报告并请秘书长行动；", 4)]
    [InlineData("1. 欢迎报告,¹ 并请秘书长行动；", "欢迎报告,并请秘书长行动；", 5)]
    [InlineData("1. 欢迎(最后)¹ 报告；", "欢迎(最后)报告；", 6)]
    [InlineData("1. 欢迎《议程》 ¹ 和报告；", "欢迎《议程》和报告；", 6)]
    public void In_Chinese_an_indicator_leaves_no_space(string line, string text, int position)
    {
        var paragraph = Read(Chinese(line + "\n\n¹ 见 A/80/1。")).Provisions[1].Content;

        Assert.Equal(text, paragraph.Text);
        Assert.Equal((1, position), (paragraph.Anchors.Single().Number, paragraph.Anchors.Single().Position));
    }

    [Theory]
    [InlineData("1. Welcomes the report¹ and its annex;", "Welcomes the report and its annex;")]
    [InlineData("1. Welcomes the report ¹ and its annex;", "Welcomes the report and its annex;")]
    [InlineData("1. Welcomes the report,¹ and its annex;", "Welcomes the report, and its annex;")]
    [InlineData("1. Welcomes the report ¹, and its annex;", "Welcomes the report, and its annex;")]
    [InlineData("1. Welcomes the report ¹ ;", "Welcomes the report ;")]
    [InlineData("1. Welcomes the **report** ¹, and its annex;", "Welcomes the report, and its annex;")]
    public void In_English_the_space_between_words_stays(string line, string text) =>
        Assert.Equal(text, Read(English(line + "\n\n¹ See A/80/1.")).Provisions[1].Content.Text);

    [Fact]
    public void An_exponent_is_not_an_indicator()
    {
        var paragraph = Read(English("1. Welcomes the report¹ on 30 km² and 5 m¹;\n\n¹ See A/80/1."))
            .Provisions[1]
            .Content;

        Assert.Equal("Welcomes the report on 30 km² and 5 m¹;", paragraph.Text);
        Assert.Single(paragraph.Anchors);
    }

    [Theory]
    [InlineData("1. Welcomes the report⁷ of 2025;", "Welcomes the report of 2025;", 1)]
    [InlineData("1. Welcomes the 10⁶ reports;", "Welcomes the 10⁶ reports;", 0)]
    public void A_number_that_no_note_proves(string line, string text, int indicators)
    {
        var parsed = Reading.Parse(English(line));

        Assert.Equal(text, parsed.Resolutions.Single().Operative(1).Content.Text);
        Assert.Equal(indicators, parsed.Diagnostics.Count(each => each.Rule == TextRules.AnchorWithoutNote));
    }

    [Fact]
    public void The_source_of_an_indicator_is_its_place_in_the_file()
    {
        var source = English("1. Welcomes the report¹ of 2025;\n\n¹ See A/80/1.");
        var anchor = Read(source).Provisions[1].Content.Anchors.Single();

        Assert.Equal(source.IndexOf('¹', StringComparison.Ordinal), anchor.Source.Start);
        Assert.Equal(1, anchor.Source.Length);
    }

    [Fact]
    public void A_footnote_may_run_over_several_lines() =>
        Assert.Equal(
            "See A/80/1, annex.",
            Read(English("1. Welcomes the report;¹\n\n¹ See A/80/1,\nannex.")).Footnotes.Single().Content.Text
        );

    [Fact]
    public void A_footnote_may_stand_right_under_its_paragraph()
    {
        var resolution = Read(
            English("1. Welcomes the report¹ of\n2025;²\n¹ See A/80/1.\n² See A/80/2.\n\n2. Decides to act.")
        );

        Assert.Equal("Welcomes the report of 2025;", resolution.Operative(1).Content.Text);
        Assert.Equal(["See A/80/1.", "See A/80/2."], resolution.Footnotes.Select(note => note.Content.Text));
    }

    [Fact]
    public void Footnotes_may_follow_each_other_without_a_blank_line() =>
        Assert.Equal(
            ["See A/80/1.", "See A/80/2."],
            Read(English("1. Welcomes the report¹ and its annex;²\n\n¹ See A/80/1.\n² See A/80/2."))
                .Footnotes.Select(note => note.Content.Text)
        );

    [Fact]
    public void A_number_with_a_slash_is_an_indicator_where_a_note_has_it()
    {
        var resolution = Read(
            English(
                "1. Welcomes the report of 4 May 1994, 1/ and resolution 70/1 of 2015; 2/\n\n__________\n\n1/\tA/49/180, annex.\n\n2/ Resolution 70/1."
            )
        );

        var paragraph = resolution.Operative(1).Content;
        Assert.Equal("Welcomes the report of 4 May 1994, and resolution 70/1 of 2015;", paragraph.Text);
        Assert.Equal([1, 2], paragraph.Anchors.Select(anchor => anchor.Number));
        Assert.Equal(["A/49/180, annex.", "Resolution 70/1."], resolution.Footnotes.Select(note => note.Content.Text));
    }

    [Theory]
    [InlineData("[1]", "[2]", "[1] See A/80/1.\n\n[2] See A/80/2.")]
    [InlineData("[^1]", "[^2]", "[^1]: See A/80/1.\n[^2]: See A/80/2.")]
    [InlineData(" [1]", " [2]", "[1] See A/80/1.\n\n[2] See A/80/2.")]
    public void A_number_in_brackets_points_to_the_footnote_that_has_it(string first, string second, string notes)
    {
        var text = Reading.Parse(
            SmallText.English(
                $"1. Takes note of the report{first} and of the plan;{second}\n\n2. Decides to end [3].\n\n{notes}"
            )
        );
        var resolution = text.Resolutions.Single();

        Assert.Equal("Takes note of the report and of the plan;", resolution.Operative(1).Content.Text);
        Assert.Equal([1, 2], resolution.Operative(1).Content.Anchors.Select(each => each.Number));
        Assert.Equal("Decides to end [3].", resolution.Operative(2).Content.Text);
        Assert.Equal(["See A/80/1.", "See A/80/2."], resolution.Footnotes.Select(each => each.Content.Text));
        Assert.Empty(text.Diagnostics);
    }

    [Fact]
    public void Two_raised_digits_may_be_two_indicators()
    {
        var text = Reading.Parse(
            SmallText.English("1. Takes note of the report¹² and decides to act.\n\n¹ See A/80/1.\n\n² See A/80/2.")
        );

        Assert.Equal([1, 2], text.Resolutions.Single().Operative(1).Content.Anchors.Select(each => each.Number));
        Assert.Empty(text.Diagnostics);
    }

    [Theory]
    [InlineData("［1］", "［2］")]
    [InlineData("〔１〕", "〔２〕")]
    [InlineData("[１]", "[２]")]
    public void Brackets_and_digits_may_be_wide(string first, string second)
    {
        var text = Reading.Parse(
            Chinese($"1. 决定采取行动{second}并报告。", $"回顾其报告，{first}")
                + $"\n{first} 见 A/80/1。\n\n{second} 同上。\n"
        );
        var resolution = text.Resolutions.Single();

        Assert.Empty(text.Diagnostics);
        Assert.Equal("回顾其报告，", resolution.Preambular(1).Content.Text);
        Assert.Equal("决定采取行动并报告。", resolution.Operative(1).Content.Text);
        Assert.Equal(["见 A/80/1。", "同上。"], resolution.Footnotes.Select(note => note.Content.Text));
    }

    [Fact]
    public void Wide_digits_may_stand_alone()
    {
        var text = Reading.Parse(Chinese("1. 决定采取行动。", "回顾其报告，１") + "\n１ 见 A/80/1。\n");

        Assert.Empty(text.Diagnostics);
        Assert.Equal("回顾其报告，", text.Resolutions.Single().Preambular(1).Content.Text);
    }

    [Theory]
    [InlineData("report.3/", "1/ A.\n2/ B.\n3/ C.", "1/", "2/")]
    [InlineData("report.†", "† C.", "", "")]
    [InlineData("resolution 70/1.3", "1 A.\n2 B.\n3 C.", "1", "2")]
    public void A_sign_behind_the_last_full_stop_leaves_the_closing_lines(
        string end,
        string notes,
        string first,
        string second
    )
    {
        var text = Reading.Parse(
            SmallText.English(
                $"1. Welcomes the wells;{first}\n\n2. Welcomes the springs;{second}\n\n3. Requests the {end}"
            ) + $"\n{notes}\n"
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.NotNull(resolution.Closing?.Date);
        Assert.Single(resolution.Operative(3).Content.Anchors);
    }
}
