using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The lines after the last paragraph.</summary>
public class ClosingTests
{
    private const string Council =
        "Resolution 1325 (2000)\n\nThe Security Council,\n\nRecalling its resolutions,\n\n1. Decides to remain seized of the matter.";

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
}
