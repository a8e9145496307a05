using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Paragraphs whose first part stands on the line of their number, and lists that run in the lines of a paragraph.</summary>
public class EmptyChapeauTests
{
    [Fact]
    public void The_first_part_stands_on_the_line_of_the_number()
    {
        var resolution = Read(
            English(
                "1. (a) Decides to dig wells;\n\n(b) Requests States to report;\n\n(c) Invites donors to contribute;\n\n"
                    + "2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(a b c) OP2", Outline.Of(resolution));
        Assert.Equal("", resolution.Operative(1).Content.Text);
        Assert.Equal("1.", resolution.Operative(1).Marker.Text);
        Assert.Equal("Decides to dig wells;", resolution.Operative(1).Children[0].Content.Text);
        Assert.All(resolution.Operative(1).Children, part => Assert.Single(part.Actions));
    }

    [Fact]
    public void The_number_may_stand_on_a_line_alone()
    {
        var reading = Reading.Parse(
            English("1.\n(a) Decides to dig wells;\n\n(b) Requests States to report;\n\n2. Requests a report.")
        );

        Assert.Empty(reading.Diagnostics);
        Assert.Equal("PP1 OP1(a b) OP2", Outline.Of(reading.Resolutions.Single()));
        Assert.Equal("", reading.Resolutions.Single().Operative(1).Content.Text);
    }

    [Fact]
    public void Without_a_second_part_on_a_line_of_its_own_it_stays_text()
    {
        var resolution = Read(
            English("1. (a) Decides to dig wells; (b) Decides to clean them;\n\n2. Requests a report.")
        );

        Assert.Equal("PP1 OP1 OP2", Outline.Of(resolution));
        Assert.StartsWith("(a) Decides", resolution.Operative(1).Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_without_action_in_its_first_part_is_reported()
    {
        var reading = Reading.Parse(English("1. (a) Wells and springs;\n\n(b) Rivers;\n\n2. Requests a report."));

        Assert.Contains(reading.Diagnostics, each => each.Rule == TextRules.UnknownAction);
    }

    [Fact]
    public void One_level_down()
    {
        var resolution = Read(
            FrenchText(
                "Rappelant sa résolution 60/1,\n\n1. Prie les États :\n\na) i) De creuser des puits ;\n\nii) De les nettoyer ;\n\n"
                    + "b) De faire rapport ;\n\n2. Prie le Secrétaire général de faire rapport."
            )
        );

        Assert.Equal("PP1 OP1(a(i ii) b) OP2", Outline.Of(resolution));
        Assert.Equal("", resolution.Operative(1).Children[0].Content.Text);
    }

    [Fact]
    public void The_first_part_has_parts_before_the_second_one_tells()
    {
        var resolution = Read(
            English(
                "1. (a) Requests States:\n\n(i) To dig wells;\n\n(ii) To clean them;\n\n(b) Invites donors:\n\n(i) To contribute;\n\n"
                    + "(ii) To report;\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(a(i ii) b(i ii)) OP2", Outline.Of(resolution));
        Assert.Equal("Requests States:", resolution.Operative(1).Children[0].Content.Text);
    }

    [Fact]
    public void In_an_annex()
    {
        var resolution = Read(
            English("1. Adopts the rules annexed to the present resolution.")
                + "\nAnnex\n\nRules on wells\n\n1. (a) Members dig wells;\n\n(b) Members clean them.\n\n2. Members report.\n"
        );

        Assert.Equal("PP1 OP1 Annex1[Para1(a b) Para2]", Outline.Of(resolution));
    }

    [Fact]
    public void Several_members_run_in_before_the_one_on_a_line_of_its_own()
    {
        var resolution = Read(
            English(
                "1. Requests States: (a) To dig wells; (b) To clean them; and\n\n(c) To report;\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(a b c) OP2", Outline.Of(resolution));
        Assert.Equal("Requests States:", resolution.Operative(1).Content.Text);
        Assert.Equal("To dig wells;", resolution.Operative(1).Children[0].Content.Text);
        Assert.Equal("To clean them; and", resolution.Operative(1).Children[1].Content.Text);
    }

    [Fact]
    public void The_last_of_those_that_run_in_holds_the_list_behind_it()
    {
        var resolution = Read(
            English(
                "1. Requests: (a) States to dig wells; (b) donors:\n\n(i) To contribute;\n\n(ii) To report;\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(a b(i ii)) OP2", Outline.Of(resolution));
        Assert.Equal("Requests:", resolution.Operative(1).Content.Text);
        Assert.Equal("donors:", resolution.Operative(1).Children[1].Content.Text);
    }

    [Fact]
    public void References_to_parts_are_no_parts()
    {
        var resolution = Read(
            English(
                "1. Requests States, under paragraphs 2 (a) and (b) above:\n\n(i) To contribute;\n\n(ii) To report;\n\n"
                    + "2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1(i ii) OP2", Outline.Of(resolution));
    }

    [Fact]
    public void References_before_a_letter_out_of_sequence_are_no_parts()
    {
        var resolution = Read(
            English(
                "1. Requests States to act as under (a) or as the group under (b) decides;\n\n(c) To report;\n\n2. Requests a report."
            )
        );

        Assert.Equal(
            "Requests States to act as under (a) or as the group under (b) decides;",
            resolution.Operative(1).Content.Text
        );
    }
}
