using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Diagnostics;

/// <summary>A few letters that are not those that were printed are reported where they stand; the rest of the text is read.</summary>
public class LetterDamageTests
{
    [Theory]
    [InlineData("\uF061\uF062\uF063")]
    [InlineData("(cid:12)(cid:13)")]
    [InlineData("\u2F24\u2F25")]
    [InlineData("\uFFFD")]
    public void They_are_one_finding_at_their_place(string letters)
    {
        var text = Reading.Parse(
            English($"1. Decides to act on the {letters} report and all that belongs to it;\n\n2. Decides.")
        );

        var finding = Assert.Single(text.Diagnostics);
        Assert.Equal((TextRules.DamagedCharacter, letters), (finding.Rule, text.Slice(finding.Span)));
    }

    [Theory]
    [InlineData("WKH UHVROXWLRQ RI WKH JHQHUDO DVVHPEO\\ WKDW LW LV QHFHVVDU\\ WR DFW")]
    [InlineData("Ãåíåðàëüíàÿ Àññàìáëåÿ ïîñòàíîâëÿåò")]
    public void Letters_that_are_no_words_are_reported(string words)
    {
        var text = Reading.Parse(
            English(
                $"1. Decides to act on the report of the Council;\n\n2. Decides that {words};\n\n3. Decides to report."
            )
        );

        var finding = Assert.Single(text.Diagnostics);
        Assert.Equal(TextRules.DamagedCharacter, finding.Rule);
        Assert.Contains(text.Slice(finding.Span)[^8..], words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "the statements S/PRST/2015/9, S/PRST/2016/9, FDLR, GRBP, GRE, GRPE, GRSG, GRSP and GRVA of the Council"
    )]
    [InlineData("the months of March, March, March, March, March, March and March")]
    [InlineData("Société générale d'économie élevée à l'étranger, déléguée")]
    [InlineData("\n\uF0B7 act on it")]
    public void What_has_words_is_not(string words) =>
        Assert.DoesNotContain(
            Reading.Parse(English($"1. Decides to note {words};\n\n2. Decides.")).Diagnostics,
            each => each.Rule == TextRules.DamagedCharacter
        );

    [Fact]
    public void Many_characters_of_private_use_refuse_the_text()
    {
        var text = Reading.Parse(English($"1. Decides {new string('\uF061', 40)}."));

        Assert.Empty(text.Resolutions);
        Assert.Equal(TextRules.WrongLetters, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void Two_columns_are_refused()
    {
        var text = Reading.Parse(
            """
            80/7. Small texts

            The General Assembly,

            Recalling its resolution 70/1           Rappelant sa résolution 70/1
            of 25 September 2015,                   du 25 septembre 2015,

            1. Decides to act on the report         1. Décide d'agir sur le rapport
            of the Council;                         du Conseil;

            2. Decides to report.                   2. Décide de faire rapport.

            61st plenary meeting,                   61e séance plénière,
            18 December 2025                        18 décembre 2025
            """
        );

        Assert.Empty(text.Resolutions);
        Assert.Equal(TextRules.VisualOrder, Assert.Single(text.Diagnostics).Rule);
    }

    [Theory]
    [InlineData("the report [A/80/1](# and (b) the other one", "](#")]
    [InlineData(
        "the report [A/80/1](https://example.org/A/80/1 of the Council (part 2)",
        "](https://example.org/A/80/1"
    )]
    public void A_link_that_lost_its_end_takes_no_text_with_it_and_is_reported(string words, string mark)
    {
        var text = Reading.Parse(English($"1. Decides to act on {words}."));

        Assert.Equal($"Decides to act on {words}.", text.Resolutions.Single().Operative(1).Content.Text);
        var finding = Assert.Single(text.Diagnostics);
        Assert.Equal((TextRules.Markup, mark), (finding.Rule, text.Slice(finding.Span)));
    }

    [Fact]
    public void A_link_may_have_a_title() =>
        Assert.Equal("Decides on A/80/1.", EnglishParagraph("1. Decides on [A/80/1](# \"Report\")."));
}
