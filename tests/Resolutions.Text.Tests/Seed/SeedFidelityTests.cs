using System.Text;
using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Seed;

/// <summary>Nothing is added to the official text and nothing is lost, at the places where a page or a mark interrupts it.</summary>
public class SeedFidelityTests
{
    [Theory]
    [InlineData(3, "《2030 年可持续发展议程》和国际商定")]
    [InlineData(5, "以提高获取渠道的质量")]
    [InlineData(16, "加强国际合作，提高这方面的互操作性")]
    [InlineData(31, "工作组报告所载建议")]
    [InlineData(35, "工作组主席的报告，其中提及")]
    [InlineData(41, "《第三次发展筹资问题国际会议亚的斯亚贝巴行动议程》的工作中")]
    [InlineData(51, "结论和建议，期待")]
    [InlineData(58, "邀请 2024 年科学")]
    [InlineData(4, "重申其弥合数字鸿沟和知识鸿沟的承诺，确认")]
    public void Operative_paragraphs_read_as_the_official_text(int number, string passage) =>
        Assert.Contains(passage, SeedText.Operative(number).Content.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "各项决议,")]
    [InlineData(9, "第一阶段会议通过并经大会认可的《原则宣言》")]
    [InlineData(20, "题为“数字合作路线图”的报告，以及秘书长技术问题特使办公室的成立")]
    [InlineData(20, "提出的加强数字合作的建议，以期弥合数字鸿沟")]
    [InlineData(30, "使个人、社区和人民能够在促进可持续发展和提高生活质量方面")]
    public void Preambular_paragraphs_read_as_the_official_text(int number, string passage) =>
        Assert.Contains(passage, SeedText.Preambular(number).Content.Text, StringComparison.Ordinal);

    [Fact]
    public void No_text_holds_a_mark_that_is_not_part_of_it() =>
        Assert.All(
            SeedText.Resolution.All(),
            each => Assert.True(each.Content.Text.IndexOfAny(['*', '\n', '¹', '²', '³', '⁴', '⁹', '[', ']']) < 0)
        );

    [Fact]
    public void A_link_in_a_footnote_leaves_its_text() =>
        Assert.Equal("见 E/CN.16/2018/CRP.3。", SeedText.Resolution.Footnotes[15].Content.Text);

    [Fact]
    public void Tokens_joined_are_the_file_byte_for_byte()
    {
        var joined = string.Concat(SeedText.Parsed.Tokens.Select(token => SeedText.Parsed.Slice(token.Span)));

        Assert.Equal(File.ReadAllBytes(Locations.SeedFile), Encoding.UTF8.GetBytes(joined));
    }
}
