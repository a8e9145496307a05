using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Letters open sections where the numbers of paragraphs begin again, and are headings elsewhere.</summary>
public class LetteredSectionTests
{
    [Theory]
    [InlineData("A. Wells", "B. Springs")]
    [InlineData("A\n\nWells", "B\n\nSprings")]
    [InlineData("A\nWells", "B\nSprings")]
    public void Letters_over_numbers_of_their_own_are_sections_alike(string first, string second)
    {
        var text = Reading.Parse(
            English(
                $"{first}\n\n1. Decides to act;\n\n2. Decides to report;\n\n{second}\n\nNoting the report,\n\n1. Decides to pay;\n\n2. Decides to stay."
            )
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("PP1 SectionA[OP1 OP2] SectionB[PP1 OP1 OP2]", Outline.Of(resolution));
        Assert.Equal(
            ["Wells", "Springs"],
            resolution.Provisions.Where(each => each.Kind == ProvisionKind.Section).Select(each => each.Content.Text)
        );
    }

    [Fact]
    public void Letters_over_one_sequence_of_numbers_are_headings()
    {
        var text = Reading.Parse(
            English("A. Wells\n\n1. Decides to act;\n\n2. Decides to report;\n\nB. Springs\n\n3. Decides to pay.")
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("PP1 h OP1 OP2 h OP3", Outline.Of(resolution));
        Assert.Equal(
            ["A. Wells", "B. Springs"],
            resolution.Provisions.Where(each => each.Kind == ProvisionKind.Heading).Select(each => each.Content.Text)
        );
    }

    [Fact]
    public void Letters_stand_in_sections_and_annexes()
    {
        Assert.Equal(
            "PP1 SectionI[SectionA[OP1] SectionB[OP1]] SectionII[SectionA[OP1] SectionB[OP1]]",
            Outline.Of(
                Read(
                    English(
                        "I. Water\n\nA. Wells\n\n1. Decides to act;\n\nB. Springs\n\n1. Decides to report;\n\nII. Land\n\n"
                            + "A. Fields\n\n1. Decides to pay;\n\nB. Woods\n\n1. Decides to stay."
                    )
                )
            )
        );
        Assert.Equal(
            "PP1 OP1 Annex1[SectionA[Para1 Para2] SectionB[Para1]]",
            Outline.Of(
                Read(
                    English("1. Adopts the plan.")
                        + "\nAnnex\n\nPlan\n\nA. Wells\n\n1. Wells are deep.\n\n2. Wells are cold.\n\nB. Springs\n\n1. Springs are clear.\n"
                )
            )
        );
    }

    [Fact]
    public void The_ninth_letter_is_no_roman_numeral()
    {
        var letters = string.Join("\n\n", "ABCDEFGHI".Select(letter => $"{letter}. Topic\n\n1. Decides to act;"));

        Assert.Equal(
            "PP1 " + string.Join(' ', "ABCDEFGHI".Select(letter => $"Section{letter}[OP1]")),
            Outline.Of(Read(English(letters)))
        );
    }

    [Fact]
    public void Letters_of_other_alphabets()
    {
        const string russian = "ссылаясь на свою резолюцию 60/1,\n\nА. Колодцы\n\n1. постановляет действовать;\n\n";
        const string second = "1. просит о помощи;\n\nВ. Реки\n\n1. просит представить доклад.";
        Assert.Equal(
            "PP1 SectionA[OP1] SectionB[OP1] SectionC[OP1]",
            Outline.Of(Read(RussianText(russian + "Б. Родники\n\n" + second)))
        );
        Assert.Equal(
            "PP1 SectionA[OP1] SectionB[OP1]",
            Outline.Of(Read(RussianText(russian + "В. Реки\n\n1. просит представить доклад.")))
        );
        Assert.Equal(
            "PP1 SectionA[OP1] SectionB[OP1]",
            Outline.Of(
                Read(
                    ArabicText(
                        "إذ تشير إلى قرارها 60/1،\n\nألف - الآبار\n\n1 - تقرر حماية الآبار؛\n\nباء - الينابيع\n\n1 - تطلب تقديم تقرير."
                    )
                )
            )
        );
    }

    [Fact]
    public void Parts_under_a_common_formula_have_closing_lines_each()
    {
        const string closing = "\n\n61st plenary meeting\n18 December 2025\n\n";
        Assert.Equal(
            "PP1 SectionA[PP1 OP1 OP2] SectionB[PP1 OP1 OP2]",
            Outline.Of(
                Read(
                    English(
                        $"A\n\nWells\n\nNoting the wells,\n\n1. Decides to act;\n\n2. Requests a report.{closing}"
                            + "B\n\nSprings\n\nNoting the springs,\n\n1. Decides to pay;\n\n2. Requests a report."
                    )
                )
            )
        );
    }

    [Fact]
    public void Lost_numbers_are_found_over_the_headings_of_an_annex() =>
        Assert.Equal(
            "PP1 OP1 Annex1[h Para1 h Para2 Para3 h Para4 Para5]",
            Outline.Of(
                Read(
                    English("1. Adopts the plan.")
                        + "\nAnnex\n\nPlan\n\nA. Wells\n\n1. Wells are deep.\n\nB. Springs\n\nSprings are clear.\n\nSprings are cold.\n\n"
                        + "C. Rivers\n\nRivers are long.\n\n5. Rivers are wide.\n"
                )
            )
        );
}
