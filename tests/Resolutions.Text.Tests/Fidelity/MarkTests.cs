using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>The marks of converters are taken out; the same characters in the text stay.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("1. **鼓励**各国；", "鼓励各国；")]
    [InlineData("1. *Encourages* all States;", "Encourages all States;")]
    [InlineData("1. _Encourages_ all States;", "Encourages all States;")]
    [InlineData("1. __Encourages__ all States;", "Encourages all States;")]
    [InlineData("1. Encourages 2 * 3 States;", "Encourages 2 * 3 States;")]
    [InlineData("1. Encourages **all States;", "Encourages **all States;")]
    [InlineData("1. Encourages a_b_c States;", "Encourages a_b_c States;")]
    [InlineData("1. Encourages **** all States;", "Encourages **** all States;")]
    [InlineData("1. ***Encourages*** all States;", "Encourages all States;")]
    [InlineData("1. Encourages *x and *y to act;", "Encourages *x and *y to act;")]
    [InlineData("1. Encourages *note and also **twins** now;", "Encourages *note and also twins now;")]
    public void Emphasis(string line, string text) => Assert.Equal(text, EnglishParagraph(line));

    [Theory]
    [InlineData("1. 在这方面*强调*各国；", "在这方面强调各国；")]
    [InlineData("1. 重申其*承诺*；", "重申其承诺；")]
    [InlineData("1. ** 请 **秘书长行动；", "请秘书长行动；")]
    [InlineData("1. **强调** **指出**各国；", "强调指出各国；")]
    [InlineData("1. **邀请** 2024 年各国；", "邀请 2024 年各国；")]
    public void Emphasis_in_a_script_without_spaces(string line, string text) =>
        Assert.Equal(text, ChineseParagraph(line));

    [Theory]
    [InlineData("1. Encourages [A/80/1](#) now;", "Encourages A/80/1 now;")]
    [InlineData("1. Encourages [A/80/1](https://example.org/a) now;", "Encourages A/80/1 now;")]
    [InlineData("1. Encourages [the States] now;", "Encourages [the States] now;")]
    [InlineData("1. Encourages [the [States](x) now;", "Encourages [the States now;")]
    [InlineData("1. Encourages [the States](now;", "Encourages [the States](now;")]
    public void Links(string line, string text) => Assert.Equal(text, EnglishParagraph(line));

    [Theory]
    [InlineData(@"1. Encourages \[the States\] now\_;", "Encourages [the States] now_;")]
    [InlineData(@"1. Encourages \d now;", @"Encourages \d now;")]
    public void Escapes(string line, string text) => Assert.Equal(text, EnglishParagraph(line));

    [Fact]
    public void Heading_marks_do_not_hide_the_lines_of_the_header()
    {
        var resolution = Read(English("1. Decides to act.").Replace("80/7.", "## 80/7.", StringComparison.Ordinal));

        Assert.Equal(("A/RES/80/7", "Small texts"), (resolution.Header.Symbol, resolution.Header.Title.Text));
    }

    [Fact]
    public void Emphasis_over_a_line_break_is_one_span()
    {
        var paragraph = Read(English("1. **Encourages\nall** States;")).Operative(1).Content;

        Assert.Equal("Encourages all", paragraph.Emphasis.Single().In(paragraph.Text));
    }
}
