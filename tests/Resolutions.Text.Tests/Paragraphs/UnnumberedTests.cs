using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Operative paragraphs without numbers, or with a number parted from the words.</summary>
public class UnnumberedTests
{
    [Fact]
    public void Several_paragraphs_without_numbers_are_numbered_by_their_place() =>
        Assert.Equal(
            ["Decides to act;", "Requests a report;", "The Secretary-General shall help."],
            Operatives(English("Decides to act;\n\nRequests a report;\n\nThe Secretary-General shall help."))
        );

    [Fact]
    public void A_paragraph_that_ends_with_the_word_that_joins_the_next_one_is_no_heading() =>
        Assert.Equal(
            ["Resolves to transmit the draft to the Council; and", "Expresses the hope that it is adopted."],
            Operatives(
                English("Resolves to transmit the draft to the Council; and\n\nExpresses the hope that it is adopted.")
            )
        );

    [Fact]
    public void In_1946_the_word_that_joins_stands_behind_a_comma() =>
        Assert.Equal(
            ["RESOLVES to transmit the draft to the Council, and", "EXPRESSES THE HOPE that it is adopted."],
            Operatives(
                English(
                    "RESOLVES to transmit the draft to the Council, and\n\nEXPRESSES THE HOPE that it is adopted.",
                    "HAVING DECIDED to act,"
                )
            )
        );

    [Fact]
    public void Numbers_in_an_annex_do_not_hide_that_the_paragraphs_have_none()
    {
        var resolution = Read(
            "4/9. Small texts\n\nThe United Nations Environment Assembly,\n\nRecalling its resolutions,\n\nDecides to act;\n\n"
                + "Requests a report.\n\nAnnex\n\nProgramme\n\n1. The programme begins.\n\n2. The programme ends."
        );

        Assert.Equal(
            [ProvisionKind.Preambular, ProvisionKind.Operative, ProvisionKind.Operative, ProvisionKind.Annex],
            resolution.Provisions.Select(each => each.Kind)
        );
    }

    [Fact]
    public void Numbers_that_are_not_understood_are_still_an_error() =>
        Assert.Contains(
            Reading.Parse(English("§1 Decides to act;\n\n§2 Requests a report.")).Diagnostics,
            each => each.Rule == TextRules.NoOperativeParagraph
        );

    [Fact]
    public void A_number_alone_on_its_line_belongs_to_the_next_line() =>
        Assert.Equal(
            ["Decides to act on the matter;", "Requests a report."],
            Operatives(English("1.\nDecides to act on\nthe matter;\n2.\n\nRequests a report."))
        );

    [Fact]
    public void The_operative_paragraph_of_a_language_of_small_letters_is_found_by_its_verb() =>
        Assert.Equal(
            ["постановляет завершить работу."],
            Operatives(
                "2048 (XX). Малые тексты\n\nГенеральная Ассамблея,\n\nрассмотрев вопрос ”,\n\nпостановляет завершить работу."
            )
        );

    [Fact]
    public void An_indicator_parted_from_the_comma_does_not_hide_the_end_of_a_paragraph() =>
        Assert.Equal(
            ["Recommends that the State be admitted."],
            Operatives(
                "Resolution 99 (1991)\n\nThe Security Council,\n\nHaving examined the application, 209\n\nRecommends that the State be admitted."
            )
        );

    [Theory]
    [InlineData("Approved unanimously at the\n2936th meeting.")]
    [InlineData("Adopted without a vote at the 2936th\nmeeting")]
    [InlineData("Adopted by consensus at the 2936th meeting.")]
    [InlineData("Adopted at the 2936th meeting by 10 votes to none, with 1 abstention (Utopia).")]
    public void The_closing_lines_of_the_Security_Council(string closing) =>
        Assert.Equal(
            2936,
            Read(
                $"Resolution 99 (1990)\n\nThe Security Council,\n\nDecides to act.\n\n{closing}"
            ).Closing!.PlenaryMeeting
        );

    private static IEnumerable<string> Operatives(string source) =>
        Reading
            .Parse(source)
            .Resolutions.Single()
            .Provisions.Where(each => each.Kind == ProvisionKind.Operative)
            .Select(each => each.Content.Text);
}
