using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Footnotes whose numbers stand in parentheses, as in Arabic texts.</summary>
public class ParenthesizedNoteTests
{
    [Theory]
    [InlineData("(1)", "(2)")]
    [InlineData("(١)", "(٢)")]
    [InlineData("([1])", "([2])")]
    public void A_number_that_the_text_points_to_opens_a_note(string first, string second)
    {
        var text = Reading.Parse(
            Arabic($"1 - تحيط علما بالتقرير{first}، وبالمرفق {second}؛\n\n2 - تقرر أن تواصل عملها.")
                + $"\n{first} A/80/100.\n{second} انظر القرار 70/1.\n"
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("تحيط علما بالتقرير، وبالمرفق؛", resolution.Operative(1).Content.Text);
        Assert.Equal([1, 2], resolution.Operative(1).Content.Anchors.Select(anchor => anchor.Number));
        Assert.Equal(["A/80/100.", "انظر القرار 70/1."], resolution.Footnotes.Select(note => note.Content.Text));
    }

    [Fact]
    public void A_number_behind_the_mark_at_the_end_does_not_hide_the_mark()
    {
        var text = Reading.Parse(
            Arabic("1 - تحيط علما بالتقرير؛(1)\n\n2 - تقرر أن تواصل عملها.") + "\n(1) A/80/100.\n"
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("تحيط علما بالتقرير؛", text.Resolutions.Single().Operative(1).Content.Text);
    }

    [Fact]
    public void Items_of_a_list_are_no_notes()
    {
        var resolution = Read(
            English(
                "1. Decides, as in paragraph (1), to plan:\n\n(1) Measures;\n\n(2) Reports;\n\n2. Requests a report."
            )
        );

        Assert.Empty(resolution.Footnotes);
    }
}
