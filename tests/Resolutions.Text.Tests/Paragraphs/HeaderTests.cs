using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The lines above the preamble, and the symbol made from number and organ.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("28/14", "A/HRC/RES/28/14")]
    [InlineData("16/18", "A/HRC/RES/16/18")]
    public void A_number_alone_above_the_title_is_that_of_the_resolution_and_not_of_a_page(string number, string symbol)
    {
        var text = Reading.Parse(
            $"Human Rights Council\nAgenda item 3\n\nResolution adopted by the Human Rights Council\n\n{number}\nSmall texts\n\n"
                + "The Human Rights Council,\n\nRecalling its resolution 5/1,\n\n1. Decides to act;\n\n2. Decides to end.\n\n"
                + "56th meeting\n26 March 2015"
        );

        var resolution = text.Resolutions.Single();
        Assert.Equal((symbol, "Small texts"), (resolution.Header.Symbol, resolution.Header.Title.Text));
    }

    [Theory]
    [InlineData(
        "The Human Rights Council",
        "Decision adopted by the Human Rights Council on 29 September 2017",
        "Decides to act."
    )]
    [InlineData(
        "Le Conseil des droits de l’homme",
        "Décision adoptée par le Conseil des droits de l’homme le 29 septembre 2017",
        "Décide d’agir."
    )]
    public void A_decision_of_the_Human_Rights_Council_has_the_symbol_of_one(
        string organ,
        string line,
        string action
    ) =>
        Assert.Equal(
            "A/HRC/DEC/36/115",
            Reading.Parse($"{line}\n\n36/115. Mission\n\n{organ},\n\n{action}").Resolutions.Single().Header.Symbol
        );

    [Fact]
    public void A_long_sentence_above_the_formula_is_no_title_and_is_reported()
    {
        var story =
            "The attention of the Security Council has been drawn to the situation in a State by a Member of the United Nations acting in "
            + "accordance with Article 35 of the Charter, and the Council has been asked to declare that it has led to friction.";

        var text = Reading.Parse(
            $"4 (1946). Resolution of 29 April 1946\n\n{story}\n\nThe Security Council\n\nResolves to act."
        );

        Assert.Equal("", text.Resolutions.Single().Header.Title.Text);
        Assert.Equal(TextRules.UnrecognizedText, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void An_English_header_is_read_as_the_Chinese_one()
    {
        var english = Read(English("1. Decides to act.")).Header;
        var chinese = Read(Chinese("1. 决定结束。")).Header;

        Assert.Equal(("A/RES/80/7", 80, 7), (english.Symbol, english.Session, english.Number));
        Assert.Equal(("A/RES/80/7", 80, 7), (chinese.Symbol, chinese.Session, chinese.Number));
        Assert.Equal(("20 (a)", "20"), (english.AgendaItem, chinese.AgendaItem));
        Assert.Equal(("Small texts", "小文本"), (english.AgendaItemTitle, chinese.AgendaItemTitle));
        Assert.Equal(("Second Committee", "第二委员会"), (english.Committee, chinese.Committee));
        Assert.Equal(("A/80/555", "A/80/555"), (english.Report, chinese.Report));
        Assert.Equal(("12", "12"), (english.ReportParagraph, chinese.ReportParagraph));
        Assert.Equal(
            (new CalendarDate(2025, 12, 18), english.AdoptedOn),
            (english.AdoptedOn!.Value, chinese.AdoptedOn)
        );
    }

    [Theory]
    [InlineData("80/7. Title", "The General Assembly,", "A/RES/80/7", 80)]
    [InlineData("S-32/1. Title", "The General Assembly,", "A/RES/S-32/1", 32)]
    [InlineData("ES-11/1. Title", "The General Assembly,", "A/RES/ES-11/1", 11)]
    [InlineData("57/270 B. Title", "The General Assembly,", "A/RES/57/270 B", 57)]
    [InlineData("217 (III). Title", "The General Assembly,", "A/RES/217(III)", 3)]
    [InlineData("217 A (III). Title", "The General Assembly,", "A/RES/217 A (III)", 3)]
    [InlineData("3362 (S-VII). Title", "The General Assembly,", "A/RES/3362(S-VII)", 7)]
    [InlineData("2023/3. Title", "The Economic and Social Council,", "E/RES/2023/3", 2023)]
    [InlineData("46/16. Title", "The Human Rights Council,", "A/HRC/RES/46/16", 46)]
    [InlineData("Resolution 1325 (2000)", "The Security Council,", "S/RES/1325 (2000)", null)]
    [InlineData("A/RES/80/7", "The General Assembly,", "A/RES/80/7", 80)]
    public void The_symbol_comes_from_the_number_and_the_organ(
        string title,
        string formula,
        string symbol,
        int? session
    )
    {
        var header = Read($"{title}\n\n{formula}\n\nRecalling its resolutions,\n\n1. Decides to act.").Header;

        Assert.Equal((symbol, session), (header.Symbol, header.Session));
    }

    [Theory]
    [InlineData("Resolution adopted by the General Assembly\non 18 December 2025")]
    [InlineData("Resolution adopted by the\nGeneral Assembly on 18 December 2025")]
    public void A_known_line_may_run_over_two_lines(string adoption)
    {
        var text = English("1. Decides to act.")
            .Replace(
                "Resolution adopted by the General Assembly on 18 December 2025",
                adoption,
                StringComparison.Ordinal
            );

        var header = Read(text).Header;
        Assert.Equal(("Small texts", new CalendarDate(2025, 12, 18)), (header.AgendaItemTitle, header.AdoptedOn));
    }

    [Fact]
    public void A_title_may_run_over_several_lines() =>
        Assert.Equal(
            "Small texts and large ones",
            Read("80/7. Small texts\nand large ones\n\nThe General Assembly,\n\n1. Decides to act.").Header.Title.Text
        );

    [Theory]
    [InlineData("第一届会议", 1)]
    [InlineData("第十届会议", 10)]
    [InlineData("第十五届会议", 15)]
    [InlineData("第七十八届会议", 78)]
    [InlineData("第 78 届会议", 78)]
    [InlineData("第一百零一届会议", 101)]
    public void The_session_line_is_read(string line, int session)
    {
        var text = $"{line}\n\n{session}/7. 小文本\n\n大会，\n\n1. 决定结束。";

        Assert.DoesNotContain(Reading.Parse(text).Diagnostics, each => each.Rule == TextRules.InconsistentHeader);
        Assert.Contains(
            Reading.Parse(text.Replace("/7.", "9/7.", StringComparison.Ordinal)).Diagnostics,
            each => each.Rule == TextRules.InconsistentHeader
        );
    }

    [Theory]
    [InlineData("大会,")]
    [InlineData("大会，")]
    [InlineData("**大会**，")]
    [InlineData("## 大会，")]
    [InlineData("大会 ，")]
    public void The_forms_of_the_enacting_formula(string formula) =>
        Assert.Equal("A/RES/80/7", Read($"80/7. 小文本\n\n{formula}\n\n1. 决定结束。").Header.Symbol);

    [Fact]
    public void The_organ_in_a_masthead_is_not_the_formula() =>
        Assert.Equal("小文本", Read("大会\n\n80/7. 小文本\n\n大会，\n\n1. 决定结束。").Header.Title.Text);

    [Fact]
    public void A_preamble_may_stand_above_the_organ()
    {
        var resolution = Read(
            "176 (II). Teaching of international law\n\nConsidering that it is necessary to further the aims of the Assembly,\n\n"
                + "Considering that the purposes are to be spread,\n\nThe General Assembly\n\nResolves to request the Governments:\n\n"
                + "1. To teach;\n\n2. To co-operate.\n\n123rd plenary meeting,\n21 November 1947."
        );

        Assert.Equal("Teaching of international law", resolution.Header.Title.Text);
        Assert.Equal("PP1 PP2 h OP1 OP2", Outline.Of(resolution));
        Assert.Equal("The General Assembly", resolution.EnactingFormula.Text);
    }

    [Fact]
    public void The_first_paragraph_may_go_on_with_the_line_of_the_organ()
    {
        var resolution = Read(
            "16 (I). Small texts\n\nThe General Assembly, noting the report of the Committee,\n\nRecalling its decision,\n\n1. Decides to act;\n\n2. Decides to end.\n\n12th plenary meeting,\n1 February 1946."
        );

        Assert.Equal("The General Assembly,", resolution.EnactingFormula.Text);
        Assert.Equal("PP1 PP2 OP1 OP2", Outline.Of(resolution));
        Assert.Equal("noting the report of the Committee,", resolution.Preambular(1).Content.Text);
    }

    [Fact]
    public void A_sentence_about_an_organ_is_no_formula() =>
        Assert.Empty(Reading.Parse("The General Assembly is the main organ.\n\n1. It meets in September.").Resolutions);
}
