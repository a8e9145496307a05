using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Numbers of paragraphs that run in the line of the one before, or stand at their words without a space.</summary>
public class RunInNumberTests
{
    [Theory]
    [InlineData(
        "1. Decides to dig wells; 2. Requests States to report; 3. Invites donors to contribute.",
        "PP1 OP1 OP2 OP3"
    )]
    [InlineData(
        "1. Requests States:\n\n(a) To dig wells;\n\n(b) To clean them;\n\nand to report at the latest in May; 2. Requests a report.",
        "PP1 OP1(a b)+ OP2"
    )]
    [InlineData(
        "1. Requests States:\n\n(a) To dig wells;\n\n(b) To clean them; 2. Requests a report.",
        "PP1 OP1(a b) OP2"
    )]
    public void A_number_in_the_line_of_the_paragraph_before(string operative, string expected)
    {
        Assert.Equal(expected, Outline.Of(Read(English(operative))));
    }

    [Theory]
    [InlineData("1. Decides to dig wells, under rule 2. Requests to clean them stay.")]
    [InlineData("1. Decides to dig wells; 3. Requests to clean them stay.")]
    [InlineData("1. Decides to dig wells; 2. wells or more.")]
    public void A_number_that_is_not_next_or_does_not_act_is_text(string operative)
    {
        var resolution = Read(English(operative));

        Assert.Equal("PP1 OP1", Outline.Of(resolution));
    }

    [Fact]
    public void A_number_without_a_space_behind_it()
    {
        var resolution = Read(
            FrenchText(
                "Rappelant sa résolution 60/1,\n\n1. Prie les États de creuser des puits ;\n\n2.Décide de les nettoyer ;\n\n"
                    + "3. Prie le Secrétaire général de faire rapport."
            )
        );

        Assert.Equal("PP1 OP1 OP2 OP3", Outline.Of(resolution));
        Assert.Equal("2.", resolution.Operative(2).Marker.Text);
        Assert.Equal("Décide de les nettoyer ;", resolution.Operative(2).Content.Text);
    }
}
