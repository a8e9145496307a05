using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The lines after the last paragraph.</summary>
public class ClosingTests
{
    private const string Council =
        "Resolution 1325 (2000)\n\nThe Security Council,\n\nRecalling its resolutions,\n\n1. Decides to remain seized of the matter.";

    [Theory]
    [InlineData("2. Calls upon all parties to engage in a durable pause:")]
    [InlineData("2. Calls upon all parties to engage;")]
    [InlineData("2. Calls upon all parties to engage.", null)]
    public void The_mark_at_the_end_says_whether_a_text_of_the_Security_Council_is_cut(
        string last,
        string? rule = "RES0007"
    ) =>
        Assert.Equal(
            rule,
            Reading
                .Parse(
                    "Resolution 2532 (2020)\n\nAdopted by the Security Council on 1 July 2020\n\nThe Security Council,\n\n"
                        + $"Recalling General Assembly resolution 70/1,\n\n1. Decides to act;\n\n{last}"
                )
                .Diagnostics.SingleOrDefault()
                ?.Rule.Id
        );

    [Fact]
    public void The_Security_Council_needs_no_closing_lines() => Assert.Empty(Reading.Parse(Council).Diagnostics);

    [Theory]
    [InlineData("61st plenary meeting")]
    [InlineData("18 December 2025")]
    public void The_Assembly_needs_the_meeting_and_the_date(string line)
    {
        var text = Reading.Parse($"80/7. Title\n\nThe General Assembly,\n\n1. Decides to act.\n\n{line}");

        Assert.Equal(TextRules.NoClosing, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void A_closing_line_may_run_over_two_lines()
    {
        var text = Reading.Parse(Council + "\n\nAdopted unanimously at the\n4213th meeting.");

        Assert.Empty(text.Diagnostics);
        Assert.Equal(4213, text.Resolutions.Single().Closing?.PlenaryMeeting);
    }

    [Fact]
    public void A_heading_mark_has_at_most_six_signs()
    {
        var resolution = SmallText.Read(
            SmallText.English("1. Decides to act;\n\n####### Measures\n\n2. Decides to report.")
        );

        Assert.Equal("####### Measures", resolution.Provisions[2].Content.Text);
    }

    [Theory]
    [InlineData(
        "[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:\n\nIn favour:\nAlfa, Beta,\nGamma\n\nAgainst:\nDelta\n\nAbstaining:\nEpsilon]"
    )]
    [InlineData("In favour: Alfa, Beta, Gamma\n\nAgainst:\nDelta,\nZeta\n\nAbstaining: none")]
    public void The_States_of_a_vote_belong_to_it(string vote)
    {
        var text = Reading.Parse(English("1. Decides to act.") + "\n\n" + vote);

        Assert.Empty(text.Diagnostics);
        Assert.Contains(
            text.Resolutions.Single().Closing!.Lines,
            line => line.Text.StartsWith("Delta", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Adopted by 120 votes to 5, with 30 abstentions")]
    [InlineData("Adopted without a vote.")]
    [InlineData(
        "Adopted by a recorded vote of 2 to 1, as follows:\n\nIn favour: Alfa, the United\nRepublic of Beta and\nGamma\n\nAgainst: Delta,\nthe Island\n\nAbstaining: Zeta"
    )]
    [InlineData("Recorded vote on resolution 80/7:\n\nIn favour: Alfa\n\nAgainst: none")]
    public void A_vote_needs_no_brackets(string vote)
    {
        var before = Reading.Parse(
            English("1. Decides to act.").Replace("61st plenary", $"{vote}\n\n61st plenary", StringComparison.Ordinal)
        );
        var behind = Reading.Parse(English("1. Decides to act.") + "\n" + vote);

        Assert.Empty(before.Diagnostics);
        Assert.Empty(behind.Diagnostics);
        Assert.Equal("Decides to act.", before.Resolutions.Single().Operative(1).Content.Text);
    }

    [Theory]
    [InlineData(
        "80/7. Textes\n\nL'Assemblée générale,\n\n1. Décide d'agir.\n\n61e séance plénière\n18 décembre 2025",
        "Adoptée par 120 voix contre 5, avec 30 abstentions.\n\nOnt voté pour : Alfa, la République\nunie de Bêta et\nGamma\n\nOnt voté contre : néant"
    )]
    [InlineData(
        "80/7. Textos\n\nLa Asamblea General,\n\n1. Decide actuar.\n\n61ª sesión plenaria\n18 de diciembre de 2025",
        "Aprobada por 120 votos contra 5 y 30 abstenciones.\n\nVotos a favor: Alfa, la República\nUnida de Beta"
    )]
    [InlineData(
        "80/7. Тексты\n\nГенеральная Ассамблея,\n\n1. постановляет действовать.\n\n61-е пленарное заседание\n18 декабря 2025 года",
        "Принята 120 голосами против 5 при 30 воздержавшихся.\n\nГолосовали за: Альфа, Бета\nи Гамма"
    )]
    [InlineData(
        "80/7 - نصوص\n\nإن الجمعية العامة،\n\n1 - تقرر أن تنتهي.\n\nالجلسة العامة 61\n18 كانون الأول/ديسمبر 2025",
        "اعتمد بأغلبية 120 صوتا مقابل 5\n\nالمؤيدون: ألفا وبيتا\nوغاما"
    )]
    [InlineData(
        "80/7. 文本\n\n大会，\n\n1. 决定结束。\n\n2025 年 12 月 18 日\n第 61 次全体会议",
        "以 120 票对 5 票、30 票弃权通过。\n\n赞成：甲国、\n乙国\n\n反对：无"
    )]
    public void In_any_language(string resolution, string vote)
    {
        var text = Reading.Parse($"{resolution}\n\n{vote}");

        Assert.Empty(text.Diagnostics);
        Assert.Single(text.Resolutions.Single().Provisions);
    }

    [Fact]
    public void A_list_of_States_may_be_long()
    {
        var states = string.Join(", ", Enumerable.Range(1, 90).Select(n => $"State {n}"));
        var text = Reading.Parse(English("1. Decides to act.") + $"\n\nIn favour: {states}\n\nA line behind it");

        Assert.Equal("A line behind it", text.Slice(Assert.Single(text.Diagnostics).Span));
    }

    [Theory]
    [InlineData("Adopted at the 1710th meet-\ning by 14 votes to none, with\n1 abstention (Utopia).")]
    [InlineData("Adopted unanimously at the\n1710th meeting.")]
    [InlineData("Adopted at the 1710th meeting by 14 votes to none,\nwith 1 abstention\n(Utopia).")]
    public void The_line_of_a_meeting_may_be_broken(string closing)
    {
        var text = Reading.Parse(Council + "\n\n" + closing);

        Assert.Empty(text.Diagnostics);
        Assert.Equal(1710, text.Resolutions.Single().Closing!.PlenaryMeeting);
    }

    [Theory]
    [InlineData("6lst plenarj meeting\n18 December 2025")]
    [InlineData("61·  plenary meetlng, 18 December 2025")]
    public void A_damaged_line_of_the_meeting_closes_all_the_same(string closing)
    {
        var text = Reading.Parse($"80/7. Title\n\nThe General Assembly,\n\n1. Decides to act.\n\n{closing}");

        Assert.Equal(TextRules.DamagedClosingLine, Assert.Single(text.Diagnostics).Rule);
        Assert.Equal(new CalendarDate(2025, 12, 18), text.Resolutions.Single().Closing!.Date);
    }

    [Theory]
    [InlineData("2 plenary meetings were held in 2025")]
    [InlineData("61 members meeting")]
    public void Other_lines_with_a_number_do_not_close(string line) =>
        Assert.DoesNotContain(
            Reading.Parse($"80/7. Title\n\nThe General Assembly,\n\n1. Decides to act.\n\n{line}").Diagnostics,
            each => each.Rule == TextRules.DamagedClosingLine
        );
}
