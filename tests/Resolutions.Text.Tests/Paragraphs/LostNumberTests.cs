using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Paragraphs whose number a converter lost.</summary>
public sealed class LostNumberTests
{
    [Theory]
    [InlineData("1. Decides to act;\n\nRequests a report;\n\n3. Decides to end.", "PP1 OP1 OP2 OP3")]
    [InlineData(
        "1. Decides to act;\n\nRequests a report;\n\nUrges States:\n\n(a) To act;\n\n(b) To report;\n\n4. Decides to end.",
        "PP1 OP1 OP2 OP3(a b) OP4"
    )]
    [InlineData("Decides to act;\n\n2. Decides to end.", "PP1 OP1 OP2")]
    [InlineData("1. Decides to act;\n\n2. Urges States;\n\nRequests a report.", "PP1 OP1 OP2 OP3")]
    [InlineData("Situation\n\nDecides to act;\n\n2. Decides to end.", "PP1 h OP1 OP2")]
    public void The_sequence_gives_the_number_back(string operative, string outline)
    {
        var text = Reading.Parse(English(operative));

        Assert.Equal(outline, Outline.Of(text.Resolutions.Single()));
        Assert.All(text.Diagnostics, each => Assert.Equal(TextRules.LostNumber, each.Rule));
        Assert.NotEmpty(text.Diagnostics);
    }

    [Fact]
    public void A_paragraph_in_an_annex_has_its_number_back_too() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Para1 Para2 h Para3]",
            Outline.Of(
                Read(
                    English("1. Decides to act.")
                        + "\n\nAnnex\n\nPlan\n\n1. One is said.\n\nTwo is said.\n\nPart\n\n3. Three is said."
                )
            )
        );

    [Theory]
    [InlineData("1. Decides to act;\n\nRequests a report;\n\n4. Decides to end.")]
    [InlineData("1. Decides to act;\n\nRequests a report;\n\nUrges States;\n\n3. Decides to end.")]
    public void Where_the_numbers_do_not_match_nothing_is_guessed(string operative)
    {
        var text = Reading.Parse(English(operative));

        Assert.DoesNotContain(text.Diagnostics, each => each.Rule == TextRules.LostNumber);
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.UnrecognizedText);
    }

    [Fact]
    public void A_sentence_behind_the_last_paragraph_has_no_number() =>
        Assert.Contains(
            Reading.Parse(English("1. Decides to act.\n\nRequests a report.")).Diagnostics,
            each => each.Rule == TextRules.UnrecognizedText
        );

    [Fact]
    public void A_gap_over_two_sections_is_filled()
    {
        var operative =
            "I\n\nFirst\n\n1. Decides to act;\n\n2. Decides to be;\n\nRequests a report;\n\n"
            + "II\n\nSecond\n\nInvites all;\n\nUrges all;\n\n6. Decides to end.";

        Assert.Equal("PP1 h OP1 OP2 OP3 h OP4 OP5 OP6", Outline.Of(Read(English(operative))));
    }

    [Fact]
    public void A_gap_at_the_start_of_a_section_is_counted_from_the_section_before()
    {
        var operative = string.Join("\n\n", Enumerable.Range(1, 30).Select(n => $"{n}. Decides to act;"));
        var text = Reading.Parse(English($"I\n\n{operative}\n\nII\n\n33. Decides to end."));

        Assert.Equal("31", text.Diagnostics.Single(each => each.Rule == TextRules.NumberOutOfSequence).Arguments[0]);
        Assert.EndsWith("OP33", Outline.Of(text.Resolutions.Single()), StringComparison.Ordinal);
    }
}
