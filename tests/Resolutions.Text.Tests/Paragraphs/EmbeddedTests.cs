using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Texts that a paragraph adopts or recommends and that stand among the paragraphs.</summary>
public sealed class EmbeddedTests
{
    private static string Declaration(
        string formula = "The General Assembly",
        string adopts = "Adopts the following declaration:"
    ) =>
        $"80/7. Declaration\n\n{formula}\n\n{adopts}\n\nDeclaration on measure\n\nWe, the Heads of State, have gathered.\n\nI\n\n"
        + "1. We reaffirm the measure.\n\n2. We recognize the weight:\n\n(a) Of gold;\n\n(b) Of salt.\n\nII\n\n3. We commit.\n\n61st plenary meeting\n18 December 2025";

    [Fact]
    public void A_declaration_is_no_operative_part()
    {
        var text = Reading.Parse(Declaration());
        var resolution = text.Resolutions.Single();

        Assert.Equal("OP1 Embedded1[t h Para1 Para2(a b) h Para3]", Outline.Of(resolution));
        Assert.Equal("Declaration on measure", resolution.Provisions[1].Content.Text);
        Assert.Equal(61, resolution.Closing?.PlenaryMeeting);
        Assert.Empty(text.Diagnostics);
    }

    [Theory]
    [InlineData("Adopts the following outcome document of the summit:")]
    [InlineData("Adopts the political declaration which reads as follows:")]
    public void The_paragraph_says_that_a_text_follows(string adopts) =>
        Assert.Contains("Embedded1[", Outline.Of(Read(Declaration(adopts: adopts))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Adopts the following World Summit Outcome:")]
    [InlineData("Adopts the Framework set out below:")]
    public void A_paragraph_without_number_that_adopts_what_follows_need_not_say_what(string adopts) =>
        Assert.Equal("OP1 Embedded1[t h Para1 Para2(a b) h Para3]", Outline.Of(Read(Declaration(adopts: adopts))));

    [Theory]
    [InlineData("Proclaims this Universal Declaration as a common standard of achievement for all peoples.")]
    [InlineData("Proclaims this Universal Declaration of Measures as a common standard:")]
    public void The_first_article_opens_the_text_that_a_paragraph_proclaims(string proclaims) =>
        Assert.Equal(
            "PP1 OP1 Embedded1[Article1 Article2[Para1 Para2]]",
            Outline.Of(
                Read(
                    "217 (III). Declaration\n\nThe General Assembly,\n\nRecalling the Charter,\n\n"
                        + $"{proclaims}\n\nArticle 1\n\nAll are born free.\n\nArticle 2\n\n1. Everyone moves.\n\n2. Everyone leaves.\n\n"
                        + "183rd plenary meeting\n10 December 1948"
                )
            )
        );

    [Fact]
    public void What_is_decided_as_follows_is_no_text() =>
        Assert.Equal(
            "PP1 h OP1 OP2",
            Outline.Of(Read(English("Decides as follows:\n\n1. The measure is kept;\n\n2. The weight is kept.")))
        );

    [Fact]
    public void A_draft_resolution_has_a_preamble_and_operative_paragraphs_of_its_own()
    {
        var text = Reading.Parse(
            """
            2025/19. Measures

            The Economic and Social Council

            Recommends to the General Assembly the adoption of the following draft resolution:

            “The General Assembly,

            “Recalling its resolution 70/1,

            “1. Decides to measure;

            “2. Decides:

            “(a) To weigh;

            “(b) To report.”

            36th plenary meeting
            23 July 2025
            """
        );
        var resolution = text.Resolutions.Single();

        Assert.Equal("E/RES/2025/19", resolution.Header.Symbol);
        Assert.Equal("OP1 Embedded1[PP1 OP1 OP2(a b)]", Outline.Of(resolution));
        Assert.Equal("“The General Assembly,", resolution.Provisions[1].EnactingFormula.Text);
        Assert.Equal("Decides to measure;", resolution.Provisions[1].Children[1].Content.Text);
        Assert.Empty(text.Diagnostics);
    }

    [Fact]
    public void The_numbers_of_the_resolution_go_on_behind_the_text() =>
        Assert.Equal(
            "PP1 OP1 Embedded1[t] OP2",
            Outline.Of(
                Read(
                    English(
                        "1. Adopts the following statement:\n\nMeasure is the mother of peace.\n\n2. Requests the Secretary-General to report."
                    )
                )
            )
        );

    [Fact]
    public void A_number_that_goes_on_with_both_belongs_to_the_resolution_if_it_acts() =>
        Assert.Equal(
            "PP1 OP1 OP2 Embedded1[Para1 Para2] OP3 OP4",
            Outline.Of(
                Read(
                    English(
                        "1. Welcomes the meeting;\n\n2. Adopts the following declaration:\n\nDeclaration on measure\n\n1. We agree.\n\n2. We commit.\n\n"
                            + "3. Requests the Secretary-General to publish it;\n\n4. Decides to end."
                    )
                )
            )
        );

    [Fact]
    public void The_preamble_of_a_text_in_a_section_is_numbered() =>
        Assert.Equal(
            "PP1 SectionI[OP1] SectionII[OP1 Embedded1[PP1 PP2 OP1]]",
            Outline.Of(
                SmallText.Read(
                    SmallText.English(
                        "I. Wells\n\n1. Decides to act;\n\nII. Springs\n\n1. Recommends the following draft resolution:\n\n"
                            + "“The General Assembly,\n\n“Recalling its resolution 60/1,\n\n“Noting the report,\n\n“1. Decides to pay.”"
                    )
                )
            )
        );

    [Fact]
    public void A_declaration_that_is_proclaimed_is_a_text_of_its_own() =>
        Assert.Equal(
            "OP1 Embedded1[Article1 Article2[Para1 Para2]]",
            Outline.Of(
                Read(
                    FrenchText(
                        "Proclame solennellement la présente Déclaration :\n\nArticle premier\n\nLes puits sont protégés.\n\n"
                            + "Article 2\n\n1. Les États font rapport.\n\n2. Les rapports sont publics."
                    )
                )
            )
        );
}
