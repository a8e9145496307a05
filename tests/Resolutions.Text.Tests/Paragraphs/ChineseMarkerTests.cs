using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The numbers and letters of Chinese texts.</summary>
public class ChineseMarkerTests
{
    [Theory]
    [InlineData("1. ", "2. ")]
    [InlineData("1.", "2.")]
    [InlineData("１．", "２．")]
    [InlineData("1、", "2、")]
    [InlineData("１、", "２、")]
    [InlineData("一、", "二、")]
    [InlineData("（1）", "（2）")]
    [InlineData("- 1. ", "- 2. ")]
    public void A_number_is_that_of_a_paragraph(string first, string second)
    {
        var text = Reading.Parse(Chinese($"{first}决定采取行动；\n\n{second}请秘书长提出报告。"));

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 OP2", Outline.Of(text.Resolutions.Single()));
        Assert.Equal("决定采取行动；", text.Resolutions.Single().Operative(1).Content.Text);
    }

    [Theory]
    [InlineData("（ａ）|（ｂ）", "a b")]
    [InlineData("(a)|(一)|(二)|a.|b.|(三)|(b)", "a a.i a.ii a.ii.a a.ii.b a.iii b")]
    [InlineData("(a)|㈠|㈡|①|②|㈢|(b)", "a a.i a.ii a.ii.a a.ii.b a.iii b")]
    [InlineData("(一)|(1)|(2)|①|②|(二)", "a a.1 a.2 a.2.a a.2.b b")]
    [InlineData("（一）|（１）|（２）|（二）", "a a.1 a.2 b")]
    [InlineData("(a)|(一)|a.|i.|ii.|b.|(二)|(b)", "a a.i a.i.a a.i.a.i a.i.a.ii a.i.b a.ii b")]
    public void Parts_have_the_labels_of_their_degrees(string markers, string labels)
    {
        var items = markers.Split('|').Select(marker => $"{marker}采取以下行动：");
        var text = Reading.Parse(Chinese($"1. 请各国：\n\n{string.Join("\n\n", items)}\n\n2. 决定继续处理此案。"));

        Assert.Empty(text.Diagnostics);
        Assert.Equal(labels, Outline.Labels(text.Resolutions.Single().Operative(1)));
    }

    [Fact]
    public void Targets_are_named_or_not() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Goal1[h Target1.1 Target1.2 Target1.a] Goal2[h Target2.1]]",
            Outline.Of(
                Read(
                    Chinese("1. 决定继续处理此案。")
                        + "\n\n附件\n\n目标1. 消除贫困\n\n具体目标 1.1 消除贫困现象。\n\n1.2 减少贫困人口。\n\n1.a 调集资源。\n\n"
                        + "目标2. 消除饥饿\n\n具体目标2.1 消除饥饿现象。"
                )
            )
        );
}
