using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Words behind the last part that go on with the sentence of the chapeau.</summary>
public class ClosingWordsTests
{
    [Fact]
    public void In_Russian_Chinese_and_Arabic()
    {
        Assert.Equal(
            "PP1 OP1(a b)+ OP2",
            Outline.Of(
                Read(
                    RussianText(
                        "ссылаясь на свою резолюцию 60/1,\n\n1. просит государства:\n\na) копать колодцы;\n\nb) чистить родники;\n\n"
                            + "и представить об этом доклад;\n\n2. просит представить доклад."
                    )
                )
            )
        );
        Assert.Equal(
            "PP1 OP1(a b)+ OP2",
            Outline.Of(
                Read(
                    Chinese(
                        "1. 请各国：\n\n(a) 挖掘水井；\n\n(b) 清理泉水；\n\n并请各国就此提出报告；\n\n2. 请秘书长提出报告。"
                    )
                )
            )
        );
        Assert.Equal(
            "PP1 OP1(a b)+ OP2",
            Outline.Of(
                Read(
                    ArabicText(
                        "إذ تشير إلى قرارها 60/1،\n\n1 - تطلب إلى الدول ما يلي:\n\n(أ) حفر الآبار؛\n\n(ب) تنظيف الينابيع؛\n\n"
                            + "وتقديم تقرير عن ذلك؛\n\n2 - تطلب تقديم تقرير."
                    )
                )
            )
        );
    }

    [Fact]
    public void Of_a_list_in_a_part_they_belong_to_the_part()
    {
        var resolution = Read(
            English(
                "1. Requests States:\n\n(a) To dig wells:\n\n(i) In spring;\n\n(ii) In autumn;\n\nand to keep them clean;\n\n"
                    + "(b) To report;\n\nand to do so every year;\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(a(i ii)+ b)+ OP2", Outline.Of(resolution));
        Assert.Equal("and to keep them clean;", resolution.Operative(1).Children[0].ClosingWords.Text);
        Assert.Equal("and to do so every year;", resolution.Operative(1).ClosingWords.Text);
    }

    [Fact]
    public void Words_before_the_next_part_were_the_rest_of_the_one_before()
    {
        var resolution = Read(
            FrenchText(
                "Rappelant sa résolution 60/1,\n\n1. Prie les États :\n\na) De creuser des puits,\n\nde les nettoyer ;\n\nb) De faire rapport ;\n\n"
                    + "2. Prie le Secrétaire général de faire rapport."
            )
        );

        Assert.Equal("PP1 OP1(a b) OP2", Outline.Of(resolution));
        Assert.Equal("De creuser des puits, de les nettoyer ;", resolution.Operative(1).Children[0].Content.Text);
    }
}
