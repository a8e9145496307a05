using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests.Completion;

/// <summary>Finding a paragraph by what it says.</summary>
public sealed class ContentCompletionTests
{
    [Theory]
    [InlineData("gender", "OP1", "OP2_a")]
    [InlineData("lamps", "OP1", "OP2_b")]
    [InlineData("stair", "OP2_a")]
    [InlineData("zebra")]
    public async Task A_word_of_the_text_finds_the_paragraphs_that_have_it(string typed, params string[] expected)
    {
        using var project = new EditedProject(Code("A_RES_80_901.$$"), Texts.Lighthouses);

        var found = (await OfferedItems.AtCaretAsync(project)).Filter(typed);

        Assert.Equal(expected, found.Select(item => item.DisplayText).Distinct().Order(StringComparer.Ordinal));
        Assert.All(found, item => Assert.Contains(typed, item.InlineDescription, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_reference_of_documentation_finds_them_too()
    {
        using var project = new EditedProject(
            "using Resolutions.Generated;\n\n/// <see cref=\"A_RES_80_901.$$\"/>\nclass C;\n",
            Texts.Lighthouses
        );

        var found = (await OfferedItems.AtCaretAsync(project)).Filter("stair");

        Assert.Equal(["OP2_a"], found.Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData("stairs", "OP2_a")]
    [InlineData("escaliers", "OP2_a")]
    [InlineData("fracture", "OP1")]
    [InlineData("écart", "OP1")]
    [InlineData("ecart", "OP1")]
    [InlineData("numerique", "OP1")]
    public async Task The_words_of_each_language_find_them(string typed, string expected)
    {
        const string french =
            "80/901. Les phares\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n"
            + "1. Prend note du rapport sur la fracture numérique entre les sexes, sur l’écart, et des lampes ;\n\n2. Prie les gardiens :\n\na) De compter les escaliers ;\n\nb) De faire rapport.\n";
        using var project = new EditedProject(Code("A_RES_80_901.$$"), Texts.Lighthouses, french);

        var found = (await OfferedItems.AtCaretAsync(project)).Filter(typed);

        Assert.Contains(expected, found.Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Closing_words_find_their_paragraph()
    {
        using var project = new EditedProject(
            Code("A_RES_80_901.$$"),
            "80/901. Lamps\n\nThe General Assembly,\n\n1. Requests the keepers:\n\n(a) To count the lamps;\n\n(b) To report;\n\nand to thank the zephyr;\n\n2. Decides to rest.\n"
        );

        var found = (await OfferedItems.AtCaretAsync(project)).Filter("zephyr");

        Assert.Contains("OP1", found.Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Chinese_words_find_the_paragraphs_of_the_seed()
    {
        using var project = new EditedProject(Code("A_RES_78_132.$$"));

        var list = await OfferedItems.AtCaretAsync(project, typed: '.');
        var found = list.Filter("数字鸿沟");

        Assert.Contains("OP27", found.Select(item => item.DisplayText));
        Assert.All(found, item => Assert.Contains("数字鸿沟", item.InlineDescription, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lamps ", "zephyr")]
    [InlineData("请秘书长提出报告", "灯塔守护者")]
    public async Task Words_far_inside_a_long_passage_are_found_and_shown(string filler, string typed)
    {
        var passage = string.Concat(Enumerable.Repeat(filler, 80)) + typed;
        var text = $"80/901. Lamps\n\nThe General Assembly,\n\n1. Requests {passage} and rest.\n";
        using var project = new EditedProject(Code("A_RES_80_901.$$"), text);

        var found = (await OfferedItems.AtCaretAsync(project)).Filter(typed);

        Assert.Equal(["OP1"], found.Select(item => item.DisplayText).Distinct());
        Assert.All(found, item => Assert.Contains(typed, item.InlineDescription, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chosen_paragraph_is_inserted_by_its_name_and_shown_whole()
    {
        using var project = new EditedProject(Code("A_RES_80_901.$$"), Texts.Lighthouses);
        var list = await OfferedItems.AtCaretAsync(project);
        var item = list.Filter("divide").Single();

        Assert.Contains("var x = typeof(A_RES_80_901.OP1);", await list.ChooseAsync(item), StringComparison.Ordinal);
        Assert.StartsWith(
            "A/RES/80/901, para. 1\nTakes note",
            await list.DescribeAsync(item),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("System.Math.$$")]
    [InlineData("System.$$")]
    [InlineData("A_RES_80_901$$")]
    public async Task Nothing_is_listed_behind_other_types(string expression)
    {
        using var project = new EditedProject(Code(expression), Texts.Lighthouses);

        Assert.Empty((await OfferedItems.AtCaretAsync(project)).Paragraphs);
    }

    private static string Code(string type) =>
        $$"""
            using Resolutions.Generated;

            class C
            {
                void M()
                {
                    var x = typeof({{type}});
                }
            }
            """;
}
