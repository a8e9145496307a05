using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Footnotes that a converter broke, and notes that only their place at the foot of a page proves.</summary>
public class BrokenNoteTests
{
    [Fact]
    public void The_second_half_of_a_note_belongs_to_it()
    {
        var resolution = Read(
            English(
                "1. Decides to act.",
                "Recalling the report 1 , the annex 2 and the plan\n\n___\n\n1 Report of the Summit, 6 March 1995\n\n"
                    + "(A/80/1), annex.\n\n2 A/80/2.\n\nof the Assembly,"
            )
        );

        Assert.Equal(
            ["Recalling the report, the annex and the plan of the Assembly,", "Decides to act."],
            resolution.Provisions.Select(each => each.Content.Text)
        );
        Assert.Equal("Report of the Summit, 6 March 1995 (A/80/1), annex.", resolution.Footnotes[0].Content.Text);
    }

    [Fact]
    public void The_number_that_comes_next_behind_a_note_is_that_of_a_note()
    {
        var resolution = Read(
            English(
                "1. Decides to act.",
                "Recalling the report 1 and the plan\n\n___\n\n1 A/80/1.\n\n2 World Prospects.\n\nof the Assembly,"
            )
        );

        Assert.Equal(["A/80/1.", "World Prospects."], resolution.Footnotes.Select(note => note.Content.Text));
        Assert.Equal(2, resolution.Provisions.Count);
    }

    [Fact]
    public void Below_the_rule_of_a_page_a_number_far_ahead_is_that_of_a_note()
    {
        var resolution = Read(
            English(
                "1. Decides to act.",
                "Recalling the programme of the Conference 40 and the plan\n\n___\n\n40 Programme, annex.\n\nof the Assembly,"
            )
        );

        Assert.Equal(40, resolution.Footnotes.Single().Number);
        Assert.Equal(2, resolution.Provisions.Count);
    }
}
