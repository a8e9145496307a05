using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests.Completion;

/// <summary>Paragraphs inside strings and comments.</summary>
public sealed class MentionCompletionTests
{
    [Theory]
    [InlineData("""var s = "A/RES/80/901, para. $$";""", "2 (a)", """var s = "A/RES/80/901, para. 2 (a)";""")]
    [InlineData(
        """var s = @"see A/RES/80/901, paragraph $$ there";""",
        "1",
        """var s = @"see A/RES/80/901, paragraph 1 there";"""
    )]
    [InlineData("// see A/RES/80/901 $$", "OP2(b)", "// see A/RES/80/901 OP2(b)")]
    [InlineData("/* A/RES/80/901#$$ */", "PP1", "/* A/RES/80/901#PP1 */")]
    [InlineData("/// <summary>A/RES/80/901 OP$$</summary>", "OP1", "/// <summary>A/RES/80/901 OP1</summary>")]
    [InlineData("""var s = $"{1} A/RES/80/901, para. $$";""", "1", """var s = $"{1} A/RES/80/901, para. 1";""")]
    [InlineData("// resolution 80/901, paragraph $$", "1", "// resolution 80/901, paragraph 1")]
    [InlineData("// A/RES/80/901, paras. 1 and $$", "2 (b)", "// A/RES/80/901, paras. 1 and 2 (b)")]
    [InlineData("// A/RES/80/901, OP1-$$", "OP2(b)", "// A/RES/80/901, OP1-OP2(b)")]
    [InlineData("// A/RES/80/901, preambular paragraph $$", "1", "// A/RES/80/901, preambular paragraph 1")]
    [InlineData("// A/RES/80/901, para. 2$$", "2 (b)", "// A/RES/80/901, para. 2 (b)")]
    [InlineData("// a/res/80/901: para. $$", "1", "// a/res/80/901: para. 1")]
    [InlineData("// 第 80/901 号决议第 $$", "1", "// 第 80/901 号决议第 1")]
    [InlineData("// 根据 A/RES/80/901，第$$段", "1", "// 根据 A/RES/80/901，第1段")]
    [InlineData("// résolution 80/901, paragraphe $$", "1", "// résolution 80/901, paragraphe 1")]
    [InlineData("// резолюция 80/901, пункт $$", "1", "// резолюция 80/901, пункт 1")]
    [InlineData("\n#region A/RES/80/901, para. $$\n#endregion\n", "1", "#region A/RES/80/901, para. 1")]
    [InlineData("// see A/RES/80/901 (OP$$)", "OP1", "// see A/RES/80/901 (OP1)")]
    [InlineData("// see A/RES/80/901 ($$)", "OP1", "// see A/RES/80/901 (OP1)")]
    [InlineData("// A/RES/80/901, para. gend$$", "2 (a)", "// A/RES/80/901, para. 2 (a)")]
    [InlineData("// A/RES/80/901 l’éta$$", "OP1", "// A/RES/80/901 OP1")]
    [InlineData("// 第80/901号决议第数字鸿沟$$段", "1", "// 第80/901号决议第1段")]
    [InlineData("// A/RES/80/901 数字鸿$$", "OP1", "// A/RES/80/901 OP1")]
    [InlineData("// A/RES/80/901, para. $$3, and", "1", "// A/RES/80/901, para. 1, and")]
    [InlineData("// A/RES/80/901 O$$P7", "OP1", "// A/RES/80/901 OP1")]
    [InlineData("// A/RES/80/901, § $$", "1", "// A/RES/80/901, § 1")]
    [InlineData("// A/RES/80/901 ¶$$", "1", "// A/RES/80/901 ¶1")]
    [InlineData("// A/RES/80/901 OP2($$", "OP2(b)", "// A/RES/80/901 OP2(b)")]
    [InlineData("// A/RES/80/901, para. 2 (b$$", "2 (b)", "// A/RES/80/901, para. 2 (b)")]
    [InlineData("// see A/RES/80/901,\n// para. $$", "1", "// see A/RES/80/901,\n// para. 1")]
    [InlineData("/* see A/RES/80/901,\n * para. $$ */", "1", "/* see A/RES/80/901,\n * para. 1 */")]
    [InlineData("var s = @\"A/RES/80/901,\n para. $$\";", "1", "var s = @\"A/RES/80/901,\n para. 1\";")]
    [InlineData(
        """var s = $"see {A_RES_80_901.Symbol}, para. $$";""",
        "1",
        """var s = $"see {A_RES_80_901.Symbol}, para. 1";"""
    )]
    [InlineData(
        """var s = A_RES_80_901.Symbol + ", para. $$";""",
        "2 (a)",
        """var s = A_RES_80_901.Symbol + ", para. 2 (a)";"""
    )]
    [InlineData("""var s = "A/RES/80/901, " + "para. $$";""", "1", """var s = "A/RES/80/901, " + "para. 1";""")]
    [InlineData("""var s = "A/RES/80/901, para. $$""", "1", """var s = "A/RES/80/901, para. 1""")]
    [InlineData("""var s = $"{A_RES_80_901.Symbol}, para. $$""", "1", """var s = $"{A_RES_80_901.Symbol}, para. 1""")]
    public async Task Behind_a_symbol_the_paragraphs_are_listed(string line, string name, string expected)
    {
        using var project = new EditedProject(Code(line), Texts.Lighthouses);

        var list = await OfferedItems.AtCaretAsync(project, typed: ' ');
        var item = list.Paragraphs.First(each => each.DisplayText == name);

        Assert.Contains(expected, await list.ChooseAsync(item), StringComparison.Ordinal);
        Assert.StartsWith("A/RES/80/901, ", await list.DescribeAsync(item), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_found_by_the_words_of_their_texts()
    {
        using var project = new EditedProject(Code("// A/RES/80/901, para. $$"), Texts.Lighthouses);

        var found = (await OfferedItems.AtCaretAsync(project, typed: ' ')).Filter("stairs");

        Assert.Equal(["2 (a)"], found.Select(item => item.DisplayText));
        Assert.Equal(["and the stairs"], found.Select(item => item.InlineDescription));
    }

    [Theory]
    [InlineData("// A/RES/80/902, para. $$")]
    [InlineData("// 80/901, para. $$")]
    [InlineData("// on 2024/01/02 $$")]
    [InlineData("""var s = "A/RES/80/901 "$$;""")]
    [InlineData("""var s = "para. $$";""")]
    public async Task Nothing_is_listed_behind_what_is_no_known_symbol(string line)
    {
        using var project = new EditedProject(Code(line), Texts.Lighthouses);

        Assert.Empty((await OfferedItems.AtCaretAsync(project)).Paragraphs);
    }

    private static string Code(string line) =>
        $$"""
            using Resolutions.Generated;

            class C
            {
                void M()
                {
                    {{line}}
                }
            }
            """;
}
