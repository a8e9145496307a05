using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Paragraphs of annexes that letters number, with no paragraph above that they are parts of.</summary>
public class LetteredParagraphTests
{
    [Theory]
    [InlineData("Terms of reference\n\n(a) To dig wells;\n\n(b) To report.", "Paraa Parab")]
    [InlineData("(a) To dig wells:\n\n(i) In spring;\n\n(ii) In autumn;\n\n(b) To report.", "Paraa(i ii) Parab")]
    [InlineData(
        "I. Tasks\n\n(a) To dig wells;\n\n(b) To report;\n\nII. Members\n\n(a) Ten States.",
        "SectionI[Paraa Parab] SectionII[Paraa]"
    )]
    [InlineData(
        "Tasks\n\n(a) To dig wells;\n\n(b) To report;\n\nMembers\n\n(a) Ten States.",
        "Paraa Parab List2[h Paraa]"
    )]
    public void They_are_paragraphs_with_a_name(string annex, string outline) =>
        Assert.Equal(
            $"PP1 OP1 Annex1[{outline}]",
            Outline.Of(Read(English("1. Adopts the terms.") + $"\nAnnex\n\n{annex}\n"))
        );

    [Fact]
    public void In_Chinese_as_well() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Paraa Parab]",
            Outline.Of(Read(Chinese("1. 通过附件。") + "\n附件\n\n任务范围\n\n(a) 挖掘水井；\n\n(b) 提出报告。\n"))
        );

    [Fact]
    public void Lettered_headings_over_numbered_paragraphs_are_headings() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Para1 h h Para2 h Para3]",
            Outline.Of(
                Read(
                    English("1. Adopts the plan.")
                        + "\nAnnex\n\nPlan\n\n1. Wells are deep.\n\nWater\n\n(a) Springs\n\n2. Springs are clear.\n\n(b) Rivers\n\n3. Rivers are long.\n"
                )
            )
        );
}
