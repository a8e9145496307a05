using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Numbers of paragraphs that a scan damaged: the sequence proves them.</summary>
public class DamagedNumberTests
{
    [Theory]
    [InlineData("l . Decides to act;\n\n2. Decides to report.", "l .")]
    [InlineData("t. Decides to act;\n\n2. Decides to report.", "t.")]
    [InlineData("1, Decides to act;\n\n2. Decides to report.", "1,")]
    [InlineData(". 1. Decides to act;\n\n2. Decides to report.", ". 1.")]
    [InlineData("l. Dec1des to act;\n\n2. Decides to report.", "l.")]
    [InlineData("1. Decides to act;\n\n2,. Decides to report.", "2,.")]
    [InlineData("1. Decides to act;\n\n2. Notes it;\n\n3. Urges it;\n\n4. Ends it;\n\nS. To report.", "S.")]
    public void A_damaged_number_is_read_and_reported(string operative, string marker)
    {
        var text = Reading.Parse(English(operative));

        var numbers = text.Resolutions.Single().Provisions.Skip(1).Select(each => each.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.True(numbers.Count >= 2);
        Assert.Equal(marker, text.Slice(text.Diagnostics.Single(each => each.Rule == TextRules.DamagedMarker).Span));
    }

    [Theory]
    [InlineData("1. Decides to act.\n\nS. Example was in the chair.")]
    [InlineData("1. Decides to act;\n\n5, avenue of the Peace.")]
    public void What_the_sequence_does_not_prove_is_no_number(string operative) =>
        Assert.DoesNotContain(
            Reading.Parse(English(operative)).Diagnostics,
            each => each.Rule == TextRules.DamagedMarker
        );
}
