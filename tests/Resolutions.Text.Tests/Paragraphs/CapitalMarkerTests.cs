using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Capital letters and numerals that number parts of a paragraph, and those that open sections.</summary>
public class CapitalMarkerTests
{
    [Theory]
    [InlineData("A. Arms;\n\nB. People;\n\nC. Return;", "OP1(a b c) OP2")]
    [InlineData("I. Arms;\n\nII. People;\n\nIII. Return.", "OP1(a b c) OP2")]
    [InlineData("(A) Arms;\n\n(B) People;", "OP1(a b) OP2")]
    [InlineData("A) Arms;\n\nB) People;", "OP1(a b) OP2")]
    [InlineData("A. Arms;\n\n(a) Guns;\n\n(b) Mines;\n\nB. People;", "OP1(a(a b) b) OP2")]
    [InlineData("A. Arms;\nB. People;", "OP1(a b) OP2")]
    public void Behind_a_colon_they_number_parts(string parts, string outline)
    {
        var read = LanguageText.Read("en", "Decides on these measures:\n\n" + parts + "\n\n2. Requests a report.");

        Assert.Equal(outline, Outline.Of(read));
    }

    [Fact]
    public void Russian_letters_do_so_too()
    {
        var read = LanguageText.Read(
            "ru",
            "постановляет принять меры:\n\nА. Оружие;\n\nБ. Люди;\n\nВ. Возвращение;\n\n2. просит представить доклад."
        );

        Assert.Equal("OP1(a b c) OP2", Outline.Of(read));
    }

    [Theory]
    [InlineData(
        "I\n\nSecurity\n\n1. Decides to act;\n\nII\n\nAid\n\n1. Decides to help.",
        "SectionI[OP1] SectionII[OP1]"
    )]
    [InlineData("A. Security\n\n1. Decides to act;\n\nB. Aid\n\n2. Decides to help.", "h OP1 h OP2")]
    [InlineData(
        "1. Adopts the following programme of action:\n\nI. Introduction\n\n1. The world turns.\n\nII. Action\n\n2. States act.",
        "OP1 SectionI[OP1] SectionII[OP2]"
    )]
    public void Elsewhere_they_stay_headings(string body, string outline)
    {
        var read = SmallText.Read("80/7. Small texts\n\nThe General Assembly,\n\n" + body + "\n");

        Assert.Equal(outline, Outline.Of(read));
    }

    [Fact]
    public void Parts_without_marks_at_their_ends_are_reported()
    {
        var (read, diagnostics) = LanguageText.ReadWithDiagnostics(
            "en",
            "Decides that it covers:\n\nI. Security\n\nII. Aid\n\n2. Requests a report."
        );

        Assert.Equal("OP1(a b) OP2", Outline.Of(read));
        Assert.Contains(diagnostics, each => each.Rule == TextRules.UnfinishedParagraph);
    }
}
