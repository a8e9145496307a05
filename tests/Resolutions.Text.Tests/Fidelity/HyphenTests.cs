using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Hyphens at the ends of lines.</summary>
public class HyphenTests
{
    [Fact]
    public void Soft_hyphens_within_a_line_are_no_part_of_the_text() =>
        Assert.Equal(
            "Decides to continue its consideration;",
            EnglishParagraph("1. De\u00ADcides to con\u00ADtinue its con\u00AD\nsideration;\n\n2. Requests a report.")
        );

    [Theory]
    [InlineData("1. Decides to give infor-\nmation;\n\n2. Seeks information.", "Decides to give information;")]
    [InlineData(
        "1. Decides at the seventy-\nfourth session;\n\n2. Decides at the seventy-fourth session.",
        "Decides at the seventy-fourth session;"
    )]
    [InlineData(
        "1. Decides at the seventy-\nfourth session;\n\n2. Decides to act.",
        "Decides at the seventy-fourth session;"
    )]
    [InlineData(
        "1. Decides to ask troop-\nand police-contributing States;\n\n2. Decides to act and to report.",
        "Decides to ask troop- and police-contributing States;"
    )]
    [InlineData(
        "1. Decides to meet the non-\nAligned States;\n\n2. Decides to act.",
        "Decides to meet the non-Aligned States;"
    )]
    [InlineData(
        "1. Decides on the Secretary-\nGeneral;\n\n2. Decides in general to act.",
        "Decides on the Secretary-General;"
    )]
    [InlineData("1. Decides on ses\u00AD\nsions;\n\n2. Decides to act.", "Decides on sessions;")]
    [InlineData("1. Decides to give infor-\n\n2/5\n\nmation;\n\n2. Seeks information.", "Decides to give information;")]
    public void Only_the_rest_of_the_text_tells_whether_a_word_was_broken(string operative, string text) =>
        Assert.Equal(text, EnglishParagraph(operative));
}
