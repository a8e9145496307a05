using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Texts in which no blank line tells where a paragraph begins.</summary>
public class LinesWithoutBlankTests
{
    private const string ChinesePreamble =
        "回顾其第60/1号决议，\n注意到秘书长的报告，其中\n提到泉水，并\n建议保护它们，\n深信水井至关重要，";

    [Fact]
    public void In_Chinese_the_mark_and_the_action_part_the_paragraphs()
    {
        var resolution = Read(
            Chinese("1. 注意到秘书长的报告，并请\n各国加以审议；\n2. 请各国保护水井。", ChinesePreamble)
                .Replace("\n\n1.", "\n1.", StringComparison.Ordinal)
        );

        Assert.Equal("PP1 PP2 PP3 OP1 OP2", Outline.Of(resolution));
        Assert.Equal("注意到秘书长的报告，其中提到泉水，并建议保护它们，", resolution.Preambular(2).Content.Text);
        Assert.Equal("注意到秘书长的报告，并请各国加以审议；", resolution.Operative(1).Content.Text);
    }

    private const string EnglishHead =
        "80/7. Small texts\nThe General Assembly,\nRecalling its resolution 70/1,\nNoting the report,\n";

    private const string EnglishEnd = "\n61st plenary meeting\n18 December 2025";

    [Fact]
    public void A_heading_stands_between_a_finished_paragraph_and_the_next_number()
    {
        var text = Reading.Parse(
            EnglishHead
                + "1. Takes note of the status of contributions\nas at 30 April;\nBudget performance report for the period from 1 July\nto 30 June\n"
                + "2. Takes note of the report;\nFinancing\n3. Decides to end."
                + EnglishEnd
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("PP1 PP2 OP1 h OP2 h OP3", Outline.Of(resolution));
        Assert.Equal(
            "Budget performance report for the period from 1 July to 30 June",
            resolution.Provisions[3].Content.Text
        );
    }

    [Theory]
    [InlineData("1. Decides to establish a committee of experts\n2. Requests a report;\n3. Decides to end.")]
    [InlineData("1. Requests a report under the item entitled “Peace”\n2. Requests a report;\n3. Decides to end.")]
    [InlineData("1. Takes note of the report (A/80/1)\n2. Requests a report;\n3. Decides to end.")]
    public void The_next_number_before_an_action_opens_a_paragraph_behind_one_that_lost_its_mark(string operative)
    {
        var text = Reading.Parse(EnglishHead + operative + EnglishEnd);

        Assert.Equal("PP1 PP2 OP1 OP2 OP3", Outline.Of(text.Resolutions.Single()));
        Assert.Equal(TextRules.UnfinishedParagraph, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void A_number_in_a_sentence_opens_none() =>
        Assert.Equal(
            "PP1 PP2 OP1 OP2",
            Outline.Of(
                Read(
                    EnglishHead
                        + "1. Recalls paragraph\n2. of the report, which it welcomes;\n2. Decides to end."
                        + EnglishEnd
                )
            )
        );

    [Fact]
    public void Sections_have_their_title_and_their_preamble()
    {
        var resolution = Read(
            "80/7. Small texts\nThe General Assembly,\n\nI\nResource planning\nRecalling its resolution 70/1,\nHaving considered the report,\n"
                + "1. Takes note of the report;\n2. Endorses the conclusions;\n\nII\nHeritage plan\nHaving considered the report,\n"
                + "Endorses the conclusions;\n\nIII\nOther matters\n1. Takes note of the report;\n2. Decides to end."
                + EnglishEnd
        );

        Assert.Equal("SectionI[PP1 PP2 OP1 OP2] SectionII[PP1 OP1] SectionIII[OP1 OP2]", Outline.Of(resolution));
        Assert.Equal("Resource planning", resolution.Provisions[0].Content.Text);
    }

    [Fact]
    public void Parts_open_below_words_that_lost_their_colon_and_behind_each_other() =>
        Assert.Equal(
            "PP1 PP2 OP1(a b) OP2",
            Outline.Of(
                Read(
                    EnglishHead
                        + "1. Requests the Secretary-General\n(a) To submit a report\n(b) To inform Governments;\n2. Decides to end."
                        + EnglishEnd
                )
            )
        );

    [Fact]
    public void Articles_of_an_annex_open_behind_finished_ones() =>
        Assert.Equal(
            "PP1 PP2 OP1 OP2 Annex1[Article1[h] Article2[h Para1 Para2]]",
            Outline.Of(
                Read(
                    EnglishHead
                        + "1. Adopts the annex;\n2. Decides to end."
                        + EnglishEnd
                        + "\nAnnex\nStatute\nArticle 1\nPurpose\nThe purpose is peace.\nArticle 2\nPowers\n1. It measures.\n2. It weighs."
                )
            )
        );

    [Fact]
    public void Operative_paragraphs_without_numbers_do_not_swallow_the_preamble()
    {
        var text = Chinese("注意到秘书长的报告；\n请各国\n保护水井；\n决定继续处理此案。", ChinesePreamble)
            .Replace("，\n\n注意到", "，\n注意到", StringComparison.Ordinal);

        var resolution = Read(text);

        Assert.Equal("PP1 PP2 PP3 OP1 OP2 OP3", Outline.Of(resolution));
        Assert.Equal("请各国保护水井；", resolution.Operative(2).Content.Text);
    }

    [Theory]
    [InlineData(
        "回顾其第60/1号决议，\n注意到秘书长的报告，\n2/3\n深信水井对\n村庄至关重要，\n念及各国的\n3/3\n意见，\n1. 请各国保护水井；\n4/4\n2. 请秘书长提出报告。"
    )]
    public void A_page_break_is_no_blank_line(string body)
    {
        var resolution = Read(Chinese(body, "").Replace("大会,\n\n\n\n", "大会,\n\n", StringComparison.Ordinal));

        Assert.Equal("PP1 PP2 PP3 PP4 OP1 OP2", Outline.Of(resolution));
        Assert.Equal("深信水井对村庄至关重要，", resolution.Preambular(3).Content.Text);
        Assert.Equal("念及各国的意见，", resolution.Preambular(4).Content.Text);
    }

    [Fact]
    public void In_Russian_and_Arabic_as_well()
    {
        Assert.Equal(
            "PP1 PP2 PP3 OP1 OP2",
            Outline.Of(
                Read(
                    RussianText(
                        "ссылаясь на свою резолюцию 60/1,\nпринимая к сведению доклад\nГенерального секретаря,\n2/3\n"
                            + "сознавая важность колодцев,\nпостановляет охранять колодцы;\nпросит представить\nдоклад."
                    )
                )
            )
        );
        Assert.Equal(
            "PP1 PP2 PP3 OP1 OP2",
            Outline.Of(
                Read(
                    ArabicText(
                        "إذ تشير إلى قرارها 60/1،\n2/3\nوإذ تلاحظ تقرير الأمين العام،\nوإذ تضع في اعتبارها أهمية الآبار\nلجميع القرى،\n"
                            + "1 - تقرر حماية\nالآبار؛\n2 - تطلب تقديم تقرير."
                    )
                )
            )
        );
    }

    [Fact]
    public void In_languages_of_capitals_the_first_operative_paragraph_parts_from_the_preamble()
    {
        Assert.Equal(
            "PP1 PP2 OP1 OP2",
            Outline.Of(
                Read(
                    English(
                            "Decides to protect wells;\nRequests the Secretary-General\nto report.",
                            "Recalling its resolution 60/1,\nBearing in mind the importance of wells\nfor all villages,"
                        )
                        .Replace(",\n\nDecides", ",\nDecides", StringComparison.Ordinal)
                )
            )
        );
        Assert.Equal(
            "PP1 PP2 OP1 OP2",
            Outline.Of(
                Read(
                    SpanishText(
                        "Recordando su resolución 60/1,\nConsciente de la importancia de los pozos\npara todas las aldeas,\n"
                            + "Decide proteger los pozos;\nPide al Secretario General\nque presente un informe."
                    )
                )
            )
        );
    }

    [Fact]
    public void Where_blank_lines_part_paragraphs_a_clause_at_the_start_of_a_line_opens_none() =>
        Assert.Equal(
            "PP1 PP2 OP1 OP2",
            Outline.Of(
                Read(
                    RussianText(
                        "ссылаясь на свою резолюцию 60/1,\nотмечая важность\nколодцев,\n\nсознавая пользу родников,\n\n"
                            + "1. постановляет охранять колодцы;\n\n2. просит представить доклад."
                    )
                )
            )
        );

    [Theory]
    [InlineData("(i)", "(ii)", "(iii)", "i ii iii")]
    [InlineData("(a)", "(b)", "(c)", "a b c")]
    [InlineData("–", "–", "–", "1 2 3")]
    public void A_list_may_end_its_last_part_but_one_with_a_conjunction(
        string first,
        string second,
        string third,
        string labels
    )
    {
        var text = Reading.Parse(
            English(
                $"1. Requests the Secretary-General to report:\n{first} within 30 days;\n{second} every 90 days; and\n{third} at the end;\n2. Decides to act."
            )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal($"PP1 OP1({labels}) OP2", Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void A_numbered_paragraph_may_end_with_a_conjunction() =>
        Assert.Equal(
            "PP1 OP1 OP2 OP3",
            Outline.Of(Read(English("1. Decides to act;\n2. Urges States to act; and\n3. Requests a report.")))
        );

    [Fact]
    public void Conjunctions_that_end_with_another_one_are_told_apart()
    {
        Assert.Equal(
            "PP1 OP1(a b) OP2",
            Outline.Of(
                Read(
                    RussianText(
                        "ссылаясь на свою резолюцию 60/1,\n\n1. просит Генерального секретаря:\n\na) докладывать; или\nb) информировать;\n\n"
                            + "2. постановляет действовать."
                    )
                )
            )
        );
        Assert.Equal(
            "PP1 OP1(a b) OP2",
            Outline.Of(Read(Chinese("1. 请秘书长：\n\n(a) 报告；以及\n(b) 通知；\n\n2. 决定采取行动。")))
        );
    }
}
