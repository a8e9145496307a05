using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Short lines behind a colon: names and rows, which are no headings.</summary>
public class ListWithoutMarksTests
{
    [Theory]
    [InlineData("Austria\n\nBelgium\n\nChile")]
    [InlineData("Austria\nBelgium\nChile")]
    [InlineData("Austria\n\nBelgium\n\nChile;")]
    [InlineData("CCPR | 14 | 140\n\nCRC | 18 | 120")]
    public void They_are_text_of_the_paragraph(string rows)
    {
        var read = LanguageText.Read("en", "Decides on these:\n\n" + rows + "\n\n2. Requests a report.");

        Assert.Equal("OP1 OP2", Outline.Of(read));
        Assert.Equal(
            "Decides on these: " + rows.Replace("\n\n", "\n", StringComparison.Ordinal).Replace('\n', ' '),
            read.Operative(1).Content.Text
        );
    }

    [Fact]
    public void Two_lines_are_headings_as_before()
    {
        var read = LanguageText.Read("en", "Decides:\n\nPeace\n\nSecurity\n\n2. Requests a report.");

        Assert.Equal("OP1 h h OP2", Outline.Of(read));
    }

    [Fact]
    public void A_sentence_behind_an_unfinished_paragraph_is_joined_and_reported()
    {
        var (read, diagnostics) = LanguageText.ReadWithDiagnostics(
            "en",
            "Urges States to act\n\nThe Committee meets in May.\n\n2. Requests a report."
        );

        Assert.Equal("OP1 OP2", Outline.Of(read));
        Assert.Contains(diagnostics, each => each.Rule == TextRules.DoubtfulBoundary);
    }

    [Fact]
    public void A_sentence_that_goes_on_is_not_reported()
    {
        var (_, diagnostics) = LanguageText.ReadWithDiagnostics(
            "en",
            "Urges States to act in the\n\nRepublic of Chile.\n\n2. Requests a report."
        );

        Assert.DoesNotContain(diagnostics, each => each.Rule == TextRules.DoubtfulBoundary);
    }

    [Fact]
    public void A_heading_that_a_page_divides_is_one()
    {
        var read = LanguageText.Read(
            "en",
            "Decides to act;\n\nChildren without\n\n2/9\n\n23-12345\n\nA/RES/80/7\n\nparental care\n\n2. Requests a report."
        );

        Assert.Equal("OP1 h OP2", Outline.Of(read));
        Assert.Equal("Children without parental care", read.Provisions[1].Content.Text);
    }

    [Fact]
    public void A_running_title_is_known_whatever_the_spaces_in_it()
    {
        var read = LanguageText.Read(
            "en",
            "Decides to act with\n\nA/RES/80/7      Small  texts\n\n2/9      23-12345\n\nappreciation.\n\n2. Requests a report."
        );

        Assert.Equal("Decides to act with appreciation.", read.Operative(1).Content.Text);
    }
}
