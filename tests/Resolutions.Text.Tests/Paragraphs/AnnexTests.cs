using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Texts annexed to a resolution follow its closing lines.</summary>
public class AnnexTests
{
    private static readonly string Resolution = English("1. Adopts the declaration.");

    [Theory]
    [InlineData("Annex I: Terms of reference", "Terms of reference")]
    [InlineData("Annex I – Budget", "Budget")]
    [InlineData("Annex I. Budget", "Budget")]
    [InlineData("ANNEX: BUDGET", "BUDGET")]
    public void The_title_of_an_annex_may_stand_behind_its_name(string line, string title)
    {
        var resolution = SmallText.Read(
            SmallText.English("1. Decides to act.") + $"\n\n{line}\n\n1. It meets.\n\n2. It reports."
        );

        Assert.Equal("PP1 OP1 Annex1[Para1 Para2]", Outline.Of(resolution));
        Assert.Equal(title, resolution.Provisions[^1].Content.Text);
    }

    [Theory]
    [InlineData("Annex I to the report: see below")]
    [InlineData("Annex I: see also the report.")]
    public void A_sentence_about_an_annex_opens_none(string line) =>
        Assert.DoesNotContain(
            SmallText.Read(SmallText.English($"1. Decides to act:\n\n{line}")).Provisions,
            each => each.Kind == ProvisionKind.Annex
        );

    [Fact]
    public void Names_that_an_annex_numbers_have_lettered_parts_without_a_colon() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Para1(a b) Para2(a)]",
            Outline.Of(
                SmallText.Read(
                    SmallText.English("1. Decides to act.")
                        + "\n\nAnnex\n\nTravel ban\n\n1. ADA LOVELACE\n\na. Description: Ada Lovelace computes.\n\nb. AKA: Countess\n\n"
                        + "2. CHARLES BABBAGE\n\na. Description: He builds."
                )
            )
        );

    [Fact]
    public void An_annex_holds_its_own_paragraphs()
    {
        var text = Reading.Parse(
            Resolution
                + "\n\nAnnex\n\nDeclaration on small texts\n\nWe have gathered in New York.\n\n1. We agree:\n\n(a) To act;\n\n2. We shall meet again."
        );

        Assert.Empty(text.Diagnostics);
        var annex = text.Resolutions.Single().Provisions[^1];
        Assert.Equal(
            (ProvisionKind.Annex, "1", "Declaration on small texts"),
            (annex.Kind, annex.Label, annex.Content.Text)
        );
        Assert.Equal(
            [ProvisionKind.AnnexText, ProvisionKind.AnnexParagraph, ProvisionKind.AnnexParagraph],
            annex.Children.Select(each => each.Kind)
        );
        Assert.Equal("To act;", annex.Children[1].Children.Single().Content.Text);
    }

    [Theory]
    [InlineData("Annex I", "Annex II", "1", "2")]
    [InlineData("附件一", "附件二", "1", "2")]
    [InlineData("ANNEX 1", "ANNEX 2", "1", "2")]
    public void Annexes_have_their_numbers(string first, string second, string firstLabel, string secondLabel)
    {
        var resolution = first[0] < 128 ? Resolution : Chinese("1. 通过宣言。");
        var annexes = Read($"{resolution}\n\n{first}\n\n1. We agree.\n\n{second}\n\n1. We disagree.")
            .Provisions.Where(each => each.Kind == ProvisionKind.Annex)
            .ToList();

        Assert.Equal([firstLabel, secondLabel], annexes.Select(each => each.Label));
        Assert.All(annexes, annex => Assert.Equal("1", Assert.Single(annex.Children).Label));
    }

    [Fact]
    public void The_word_in_running_text_opens_no_annex() =>
        Assert.DoesNotContain(
            Read(English("1. Decides to act on the\nAnnex\nto its resolution;\n\n2. Decides to report.")).Provisions,
            each => each.Kind == ProvisionKind.Annex
        );

    [Fact]
    public void Numbers_that_begin_again_in_an_annex_open_a_list_under_the_heading_above_them()
    {
        var text = Reading.Parse(
            Resolution
                + "\n\nAnnex\n\nGuidelines\n\n1. One.\n\n2. Two.\n\nSecond part\n\n1. Uno.\n\n2. Due.\n\n4. Four."
        );

        Assert.EndsWith(
            "Annex1[Para1 Para2 List2[h Para1 Para2 Para4]]",
            Outline.Of(text.Resolutions.Single()),
            StringComparison.Ordinal
        );
        Assert.Equal(
            [("Paragraph 3 was expected here, but the text has “4.”", "4.")],
            text.Diagnostics.Select(each => (each.Message, text.Slice(each.Span)))
        );
    }

    [Fact]
    public void An_appendix_belongs_to_its_annex() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Para1 Para2 h List2[h Para1]]",
            Outline.Of(
                Read(
                    English("1. Adopts the rules annexed to the present resolution.")
                        + "\nAnnex\n\n1. Members dig wells.\n\n2. Members report.\n\nAppendix\n\nForms\n\n1. One form.\n"
                )
            )
        );
}
