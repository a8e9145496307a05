using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Letters that go on from one group of parts to the next, as in the mandates of missions.</summary>
public class GroupedPartTests
{
    [Fact]
    public void Letters_go_on_below_the_next_roman_numeral()
    {
        var resolution = Read(
            FrenchText(
                "Rappelant sa résolution 60/1,\n\n1. Décide que le mandat comprend les tâches suivantes :\n\ni) Eau\n\na) creuser des puits ;\n\n"
                    + "b) les nettoyer ;\n\nii) Forêts\n\nc) planter des arbres ;\n\nd) les arroser ;\n\niii) Autres tâches :\n\ne) faire rapport ;\n\n"
                    + "2. Prie le Secrétaire général de faire rapport."
            )
        );

        Assert.Equal("PP1 OP1(i(a b) ii(c d) iii(e)) OP2", Outline.Of(resolution));
        Assert.Equal("Forêts", resolution.Operative(1).Children[1].Content.Text);
    }

    [Fact]
    public void Letters_that_begin_again_still_do()
    {
        var resolution = Read(
            English(
                "1. Decides on these tasks:\n\n(i) Water:\n\n(a) To dig wells;\n\n(b) To clean them;\n\n(ii) Forests:\n\n(a) To plant trees;\n\n"
                    + "(b) To water them;\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(i(a b) ii(a b)) OP2", Outline.Of(resolution));
    }

    [Fact]
    public void Letters_begin_and_go_on_below_headings_under_the_chapeau()
    {
        var resolution = Read(
            English(
                "1. Decides that the mandate shall include the following tasks:\n\nProtection of wells\n\n(a) To dig wells;\n\n(b) To clean them;\n\n"
                    + "Care for forests\n\n(c) To plant trees;\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1[h a b h c] OP2", Outline.Of(resolution));
    }

    [Fact]
    public void A_list_that_closing_words_introduce_is_reported()
    {
        var text = English(
            "1. Decides that the Fund shall:\n\n(a) Dig wells;\n\n(b) Clean them;\n\nand shall report, taking into account:\n\n"
                + "(i) The weather;\n\n(ii) The season;\n\n2. Requests a report."
        );
        var reported = Assert.Single(
            Reading.Parse(text).Diagnostics,
            each => each.Rule == TextRules.NumberOutOfSequence
        );

        Assert.Equal("Paragraph (c) was expected here, but the text has “(i)”", reported.Message);
    }
}
