using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The forms in which organs, eras and languages print the number of a resolution.</summary>
public class HeaderFormsTests
{
    [Theory]
    [InlineData("二〇四八(二十). 小文本", "大会,\n\n决定结束。", "A/RES/2048(XX)")]
    [InlineData("二〇四八甲(二十). 小文本", "大会,\n\n决定结束。", null)]
    [InlineData("四十九(一九四八).一九四八年五月二日决议案", "安全理事会,\n\n决定结束。", "S/RES/49 (1948)")]
    [InlineData("第49(1948)号决议案", "安全理事会,\n\n决定结束。", "S/RES/49 (1948)")]
    [InlineData("2048 (ХХ). Малые тексты", "Генеральная Ассамблея,\n\nпостановляет завершить.", "A/RES/2048(XX)")]
    [InlineData("2048 А (XX). Малые тексты", "Генеральная Ассамблея,\n\nпостановляет завершить.", "A/RES/2048 A (XX)")]
    [InlineData("218 ألف (د - 3) - نصوص", "إن الجمعية العامة،\n\nتقرر أن تنتهي.", "A/RES/218 A (III)")]
    [InlineData("80/7 باء - نصوص", "إن الجمعية العامة،\n\nتقرر أن تنتهي.", "A/RES/80/7 B")]
    [InlineData("دإط - 10/99 - نصوص", "إن الجمعية العامة،\n\nتقرر أن تنتهي.", "A/RES/ES-10/99")]
    [InlineData("دإ-26/9 - نصوص", "إن الجمعية العامة،\n\nتقرر أن تنتهي.", "A/RES/S-26/9")]
    [InlineData("القرار 99 (1978)", "إن مجلس الأمن،\n\nيقرر أن ينتهي.", "S/RES/99 (1978)")]
    [InlineData("ES‑11/9. Small texts", "The General Assembly,\n\nDecides to act.", "A/RES/ES-11/9")]
    [InlineData(
        "9 (1946). Resolution of 25 January 1946",
        "The Security Council,\n\nDecides to act.",
        "S/RES/9 (1946)"
    )]
    [InlineData("PRST 19/9", "The Human Rights Council,\n\nDecides to act.", "A/HRC/PRST/19/9")]
    [InlineData("PRST OS/18/9. Small texts", "The Human Rights Council,\n\nDecides to act.", "A/HRC/PRST/OS/18/9")]
    [InlineData("9 (II). Small texts", "The Trusteeship Council,\n\nDecides to act.", "T/RES/9(II)")]
    [InlineData("4/9. Small texts", "The United Nations Environment Assembly,\n\nDecides to act.", "UNEP/EA.4/Res.9")]
    [InlineData("2/9. Textes", "L'Assemblée des Nations Unies pour l'habitat,\n\nDécide d'agir.", "HSP/HA.2/Res.9")]
    [InlineData(
        "79/9. Textos",
        "La Comisión Económica y Social para Asia y el Pacífico,\n\nDecide actuar.",
        "E/ESCAP/RES/79/9"
    )]
    [InlineData("2005/9. Малые тексты", "Комиссия по правам человека,\n\nпостановляет завершить.", "E/CN.4/RES/2005/9")]
    public void The_number_is_read_in_the_forms_of_the_language(string line, string rest, string? symbol) =>
        Assert.Equal(symbol, Reading.Parse($"{line}\n\n{rest}").Resolutions.SingleOrDefault()?.Header.Symbol);

    [Theory]
    [InlineData("**80/7. Small texts**")]
    [InlineData("**80/7.** Small texts")]
    [InlineData("**80/7. Small\ntexts**")]
    [InlineData("## **80/7. Small texts**")]
    [InlineData("*80/7. Small texts*")]
    public void The_title_may_be_bold_with_its_number(string title)
    {
        var text = Reading.Parse(
            English("1. Decides to act.").Replace("80/7. Small texts", title, StringComparison.Ordinal)
        );

        Assert.Empty(text.Diagnostics);
        var header = text.Resolutions.Single().Header;
        Assert.Equal(("A/RES/80/7", "Small texts"), (header.Symbol, header.Title.Text));
    }

    [Theory]
    [InlineData("2048 (XXl). Small texts", "21st", 1966, "A/RES/2048(XXI)")]
    [InlineData("2048 (ХХУ!). Small texts", "1500th", 1970, "A/RES/2048(XXV)")]
    [InlineData("2048 (ХХУЮ. Small texts", "1500th", 1971, "A/RES/2048(XXVI)")]
    public void A_damaged_session_is_settled_and_reported(string line, string meeting, int year, string symbol)
    {
        var text = Reading.Parse(
            $"{line}\n\nThe General Assembly,\n\nDecides to act.\n\n{meeting} plenary meeting,\n21 September {year}."
        );

        Assert.Equal(symbol, text.Resolutions.Single().Header.Symbol);
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.DamagedSession);
    }

    [Theory]
    [InlineData("S/2016/1999\n\nUnited Nations\n\nSecurity Council", "The Security Council,", "S/2016/1999", 1999)]
    [InlineData("United Nations      A/74/L.99\nGeneral Assembly", "The General Assembly,", "A/74/L.99", 99)]
    [InlineData("A/AC.109/2019/L.99*", "The General Assembly,", "A/AC.109/2019/L.99", 99)]
    public void A_draft_has_the_symbol_of_its_masthead(string masthead, string formula, string symbol, int number)
    {
        var header = Read($"{masthead}\n\n{formula}\n\nRecalling its resolutions,\n\n1. Decides to act.").Header;

        Assert.Equal((symbol, number), (header.Symbol, header.Number));
    }

    [Theory]
    [InlineData("Resolution 99 (1992)\nof 23 January 1992")]
    [InlineData("Resolution 99 (1992) of 23 January 1992")]
    [InlineData("99 (1992). Resolution of 23 January 1992\n[S/23445]")]
    [InlineData("23 January 1992\n\nResolution 99 (1992)")]
    public void The_Security_Council_prints_the_day_of_adoption_beside_the_number(string lines)
    {
        var header = Read($"{lines}\n\nThe Security Council,\n\nDecides to act.").Header;

        Assert.Equal(
            ("S/RES/99 (1992)", "", new CalendarDate(1992, 1, 23)),
            (header.Symbol, header.Title.Text, header.AdoptedOn)
        );
    }

    [Fact]
    public void The_day_of_distribution_is_not_that_of_adoption() =>
        Assert.Null(
            Read(
                "Distr.\nGENERAL\n\n27 February 1995\n\n49/9. Small texts\n\nThe General Assembly,\n\nDecides to act."
            ).Header.AdoptedOn
        );

    [Fact]
    public void A_masthead_below_the_number_is_read()
    {
        var header = Read(
            """
            80/7.

            Eightieth session Agenda item 20 of the agenda

            Agenda item 20 (a)

            Small items

            Resolution adopted by the General Assembly on 18 December 2025

            [on the report of the Second Committee (A/80/555, para. 12)]

            Small texts

            The General Assembly,

            Decides to act.
            """
        ).Header;

        Assert.Equal(
            ("Small texts", "20 (a)", "Small items", "A/80/555"),
            (header.Title.Text, header.AgendaItem, header.AgendaItemTitle, header.Report)
        );
    }

    [Theory]
    [InlineData("Soixante-dixième session Point 20 a) de l'ordre du jour Petits points")]
    [InlineData("Distr. générale 1 mars 2016 Soixante-dixième session Point 20 a) de l'ordre du jour Petits points")]
    [InlineData(
        "| Soixante-dixième session |  |\n|---|---|\n| Point 20 a) de l'ordre du jour |  |\n| Petits points |  |"
    )]
    public void Lines_that_a_converter_joined_or_framed_are_told_apart(string masthead)
    {
        var header = Read($"{masthead}\n\n70/7. Petits textes\n\nL'Assemblée générale,\n\nDécide d'agir.").Header;

        Assert.Equal(("20 a)", "Petits points"), (header.AgendaItem, header.AgendaItemTitle));
    }

    [Fact]
    public void The_letter_of_the_printed_symbol_belongs_to_the_number() =>
        Assert.Equal(
            "A/RES/51/9 J",
            Read("A/RES/51/9 J\n\n51/9. Small texts\n\nThe General Assembly,\n\nDecides to act.").Header.Symbol
        );

    [Fact]
    public void A_damaged_line_does_not_join_the_title_of_the_agenda_item()
    {
        var text = Reading.Parse(
            English("1. Decides to act.")
                .Replace(
                    "Resolution adopted by the General",
                    "Resolution adcpted by the Gen eral",
                    StringComparison.Ordinal
                )
                .Replace("on 18 December", "on I8 December", StringComparison.Ordinal)
        );

        Assert.Equal("Small texts", text.Resolutions.Single().Header.AgendaItemTitle);
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.DamagedHeaderLine);
    }
}
