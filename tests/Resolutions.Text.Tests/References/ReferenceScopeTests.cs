using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.References;

/// <summary>References that need more than their own paragraph: notes, other scopes, drafts for another organ.</summary>
public class ReferenceScopeTests
{
    [Fact]
    public void Ibid_is_what_the_note_before_cites()
    {
        var read = Read(English("1. Decides¹ to act² now.\n\n¹ See A/80/1.\n\n² Ibid., annex II."));

        var reference = Assert.Single(read.Footnotes[1].References);
        Assert.Equal((ReferenceKind.Previous, "A/80/1"), (reference.Kind, reference.Symbol));
        Assert.Equal("A/80/1#Annex2", ReferenceText.Short(reference));
    }

    [Fact]
    public void Ibid_of_a_document_has_no_operative_paragraphs()
    {
        var read = Read(English("1. Decides¹ to act² now.\n\n¹ See A/60/687.\n\n² Ibid., para. 4."));

        Assert.Equal("A/60/687#Para4", ReferenceText.Short(Assert.Single(read.Footnotes[1].References)));
    }

    [Fact]
    public void A_name_has_the_symbol_that_its_note_cites()
    {
        var read = Read(Chinese("1. 回顾《甲乙议程》¹ 和《丙丁议程》。\n\n¹ 第 70/1 号决议，附件。"));

        Assert.Equal(["A/RES/70/1#Annex", "“丙丁议程”"], read.Operative(1).References.Select(ReferenceText.Short));
    }

    [Fact]
    public void A_paragraph_of_an_annex_is_found_there()
    {
        var read = Reading.Parse(
            English("1. Adopts the rules in the annex to the present resolution.")
                + "\nAnnex\n\nRules\n\n1. The text of it.\n\n2. What paragraph 1 above says.\n"
        );

        Assert.DoesNotContain(read.Diagnostics, each => each.Rule == TextRules.MissingProvision);
        Assert.Contains(
            "Self#Annex.Para1",
            read.Resolutions.Single().All().SelectMany(each => each.References).Select(ReferenceText.Short)
        );
    }

    [Fact]
    public void Of_two_organs_the_date_tells()
    {
        var read = Read(English("1. Recalls resolutions 13/27 of 26 March 2010 and 65/1 of 22 September 2010."));

        Assert.Equal(
            [("A/HRC/RES/13/27", OrganDecision.Form), ("A/RES/65/1", OrganDecision.Enacting)],
            read.Operative(1).References.Select(each => (each.Symbol!, each.Decision))
        );
    }

    [Fact]
    public void The_number_of_another_body_has_its_name_and_no_symbol()
    {
        var read = Read(English("1. Recalls Commission on Narcotic Drugs resolution 55/1."));

        var reference = Assert.Single(read.Operative(1).References);
        Assert.Equal((null, "Commission on Narcotic Drugs"), (reference.Symbol, reference.Name));
        Assert.Equal(OrganDecision.Named, reference.Decision);
    }

    [Fact]
    public void Each_reference_of_a_list_says_that_the_organ_is_named()
    {
        var read = Read(English("1. Recalls Human Rights Council resolutions 5/1, 5/2 and 16/21."));

        Assert.All(read.Operative(1).References, each => Assert.Equal(OrganDecision.Named, each.Decision));
    }
}
