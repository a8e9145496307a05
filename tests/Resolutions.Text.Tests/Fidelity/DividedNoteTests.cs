using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>A footnote that a page divides has its rest on the next page: at its foot, or at its head where a converter put it there.</summary>
public class DividedNoteTests
{
    private const string Note = "¹ See the report of the Secretary-General on the";
    private const string Rest = "implementation of the plan.";

    [Theory]
    [InlineData($"act on the\n\n{Note}\n\n3/5\n\n{Rest}\n\nreport of the Council;\n\n2. Decides to report.")]
    [InlineData(
        $"act on the\n\n{Note}\n\n3/5\n\nreport of the Council;\n\n2. Decides to report;\n\n{Rest}\n\n4/5\n\n3. Decides."
    )]
    [InlineData(
        $"act on the\n\n{Note}\n\n3/5\n\nA/RES/80/7   Small texts\n\nreport of the Council;\n\n{Rest}\n\n4/5\n\n2. Decides."
    )]
    [InlineData($"act on the\n\n{Note}\n\freport of the Council;\n\n{Rest}\n\n\f2. Decides.")]
    [InlineData($"act on the report of the Council;\n\n{Note}\n\n3/5\n\n{Rest}\n\n2. Decides to report.")]
    public void The_rest_belongs_to_the_note(string lines)
    {
        var text = Reading.Parse(English("1. Decides to " + lines, "Recalling the report,¹"));
        var resolution = text.Resolutions.Single();

        Assert.Empty(text.Diagnostics);
        Assert.Equal("Decides to act on the report of the Council;", resolution.Operative(1).Content.Text);
        Assert.Equal(
            "See the report of the Secretary-General on the implementation of the plan.",
            resolution.Footnotes.Single().Content.Text
        );
    }

    [Theory]
    [InlineData(
        "80/7. Малые тексты\n\nГенеральная Ассамблея,\n\nссылаясь на доклад¹,\n\n1. постановляет принять\n\n¹ См. доклад Генерального секретаря об\n\n3/5\n\nдоклад Совета;\n\nосуществлении плана.\n\n4/5\n\n2. постановляет завершить.",
        "принять доклад Совета;",
        "об осуществлении плана."
    )]
    [InlineData(
        "80/7. Textes\n\nL'Assemblée générale,\n\nRappelant le rapport¹,\n\n1. Décide d'examiner le\n\n¹ Voir le rapport du Secrétaire général sur la\n\n3/5\n\nrapport du Conseil ;\n\nmise en œuvre du plan.\n\n4/5\n\n2. Décide d'agir.",
        "le rapport du Conseil ;",
        "la mise en œuvre du plan."
    )]
    [InlineData(
        "80/7. 小文本\n\n大会，\n\n回顾其报告，¹\n\n1. 决定审议理事会\n\n¹ 见秘书长关于计划\n\n3/5\n\n的报告；\n\n执行情况的报告。\n\n4/5\n\n2. 决定结束。",
        "审议理事会的报告；",
        "关于计划执行情况的报告。"
    )]
    [InlineData(
        "80/7 - نصوص\n\nإن الجمعية العامة،\n\nإذ تشير إلى التقرير¹،\n\n1 - تقرر أن تنظر في\n\n¹ انظر تقرير الأمين العام عن\n\n3/5\n\nتقرير المجلس؛\n\nالعمل في الخطة.\n\n4/5\n\n2 - تقرر أن تنتهي.",
        "في تقرير المجلس؛",
        "عن العمل في الخطة."
    )]
    public void In_any_language(string source, string paragraph, string note)
    {
        var resolution = Read(source);

        Assert.EndsWith(paragraph, resolution.Operative(1).Content.Text, StringComparison.Ordinal);
        Assert.EndsWith(note, resolution.Footnotes.Single().Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_the_closing_lines_too()
    {
        var text = Reading.Parse(English("1. Decides to act.", "Recalling it,¹") + $"\n{Note}\n\n5/5\n\n{Rest}\n");

        Assert.Empty(text.Diagnostics);
        Assert.EndsWith(Rest, text.Resolutions.Single().Footnotes.Single().Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_goes_with_its_note_to_the_resolution_that_refers_to_it()
    {
        const string second =
            "\n80/8. More texts\n\nThe General Assembly,\n\n1. Decides to end.\n\n62nd plenary meeting\n19 December 2025\n";
        var text = Reading.Parse(
            English("1. Decides to act.", "Recalling it,¹") + second + $"\n{Note}\n\n5/5\n\n{Rest}\n"
        );

        Assert.EndsWith(Rest, text.Resolutions[0].Footnotes.Single().Content.Text, StringComparison.Ordinal);
        Assert.Empty(text.Resolutions[1].Footnotes);
    }

    [Fact]
    public void Of_one_piece_that_goes_on_the_paragraph_is_sure_and_the_note_is_reported()
    {
        var text = Reading.Parse(
            English($"1. Decides to act on the\n\n{Note}\n\n3/5\n\nreport of the Council.", "Recalling it,¹")
        );

        Assert.Equal(
            "Decides to act on the report of the Council.",
            text.Resolutions.Single().Operative(1).Content.Text
        );
        var finding = Assert.Single(text.Diagnostics);
        Assert.Equal((TextRules.UnfinishedParagraph, "General on the"), (finding.Rule, text.Slice(finding.Span)));
    }

    [Fact]
    public void A_note_that_is_whole_has_no_rest()
    {
        var text = Reading.Parse(
            English("1. Decides to act on the\n\n¹ See A/80/1.\n\n3/5\n\nreport;\n\nwork of it.", "Recalling it,¹")
        );

        Assert.Equal("See A/80/1.", text.Resolutions.Single().Footnotes.Single().Content.Text);
    }

    [Theory]
    [InlineData(
        "¹ A/CONF.224/6, chap. I,\n\n<!-- image -->\n\nDistr.: General 23 January 2018\n\nresolution 1.",
        "A/CONF.224/6, chap. I, resolution 1."
    )]
    [InlineData(
        "¹ United Nations, Treaty Series, vol. 1465; see also\n\nA/57/199, annex.",
        "United Nations, Treaty Series, vol. 1465; see also A/57/199, annex."
    )]
    public void A_rest_that_looks_like_a_note_belongs_to_the_open_note(string lines, string note)
    {
        var text = Reading.Parse(
            English(
                $"1. Decides to act;\n\n{lines}\n\n² See A/80/2.\n\n2. Welcomes the report.²",
                "Recalling the report,¹"
            )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal([note, "See A/80/2."], text.Resolutions.Single().Footnotes.Select(each => each.Content.Text));
    }

    [Fact]
    public void The_number_that_is_free_makes_it_a_note_that_lost_its_number()
    {
        var text = Reading.Parse(
            English(
                "1. Decides to act;\n\n¹ See A/80/1, annex\n\nA/57/199, annex.\n\n³ See A/80/2.\n\n2. Welcomes the report² and the annex.³",
                "Recalling the report,¹"
            )
        );

        Assert.Equal(3, text.Resolutions.Single().Footnotes.Count);
    }
}
