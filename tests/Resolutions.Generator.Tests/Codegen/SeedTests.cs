using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Codegen;

/// <summary>What the issue wants to see of A/RES/78/132, asked of the generated types themselves.</summary>
public sealed class SeedTests(SeedProgram seed) : IClassFixture<SeedProgram>
{
    private const string Type = "Resolutions.Generated.A_RES_78_132";

    private readonly LoadedProgram program = seed.Loaded;

    [Fact]
    public void It_gives_no_diagnostic()
    {
        var run = TestProject.Of(Texts.Seed).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["A_RES_78_132.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
    }

    [Fact]
    public void It_has_56_preambular_and_59_operative_paragraphs_and_19_footnotes()
    {
        var names = program.Type(Type).GetNestedTypes().Select(type => type.Name).ToHashSet();

        Assert.Superset(Numbered("PP", 56), names);
        Assert.Superset(Numbered("OP", 59), names);
        Assert.Superset(Numbered("Fn", 19), names);
        Assert.Equal(56 + 59 + 19, names.Count(name => char.IsAsciiDigit(name[^1])));
    }

    [Theory]
    [InlineData("PP1", 1)]
    [InlineData("PP2", 2)]
    [InlineData("PP5", 3)]
    [InlineData("PP9", 4, 5, 6, 7)]
    [InlineData("PP11", 8)]
    [InlineData("PP16", 9)]
    [InlineData("PP20", 10, 11)]
    [InlineData("PP25", 12)]
    [InlineData("PP30", 13)]
    [InlineData("OP3", 14)]
    [InlineData("OP31", 15)]
    [InlineData("OP35", 16)]
    [InlineData("OP41", 17)]
    [InlineData("OP51", 18)]
    [InlineData("OP57", 19)]
    public void Every_anchor_is_on_its_paragraph(string paragraph, params int[] notes)
    {
        var info = program.Read<Paragraph>($"{Type}+{paragraph}", "Info");

        Assert.Equal(notes, info.Anchors.Select(anchor => anchor.Footnote.Number!.Value));
    }

    [Theory]
    [InlineData("OP3", "《2030 年可持续发展议程》和国际商定")]
    [InlineData("OP5", "以提高获取渠道的质量")]
    [InlineData("OP16", "加强国际合作，提高")]
    [InlineData("OP35", "主席的报告，其中提及")]
    [InlineData("OP41", "《第三次发展筹资问题国际会议亚的斯亚贝巴行动议程》的工作中")]
    [InlineData("OP58", "邀请 2024 年")]
    [InlineData("PP20", "加强数字合作的建议")]
    [InlineData("PP30", "在促进可持续发展")]
    [InlineData("OP4", "重申其弥合数字鸿沟和知识鸿沟的承诺，")]
    public void Nothing_is_left_where_an_anchor_an_emphasis_or_a_page_break_was(string paragraph, string words)
    {
        var text = Assert.IsType<string>(program.Const($"{Type}+{paragraph}", "Text"));

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain('*', text);
    }

    [Theory]
    [InlineData("OP4", ActionConcept.ReaffirmCommitment)]
    [InlineData("OP5", ActionConcept.Emphasize)]
    [InlineData("OP14", ActionConcept.Recognize)]
    [InlineData("OP9", ActionConcept.ReiterateCall)]
    public void The_action_is_found_whatever_is_bold(string paragraph, ActionConcept concept)
    {
        var info = program.Read<Paragraph>($"{Type}+{paragraph}", "Info");

        Assert.Equal(concept, info.Actions[0].Concept);
    }

    private static HashSet<string> Numbered(string prefix, int count) =>
        [.. Enumerable.Range(1, count).Select(number => $"{prefix}{number}")];
}
