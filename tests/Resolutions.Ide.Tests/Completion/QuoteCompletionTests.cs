using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests.Completion;

/// <summary>Passages of a cited text inside the quote of a citation.</summary>
public sealed class QuoteCompletionTests
{
    [Theory]
    [InlineData("Implements<A_RES_80_901.OP1>(Quote = \"$$\")", "lamps", "(Quote = \"and of the lamps\")")]
    [InlineData("Implements<A_RES_80_901.OP2>(Quote = \"$$\")", "stairs", "(Quote = \"and the stairs\")")]
    [InlineData("Cites(typeof(A_RES_80_901.OP2_a), Quote = \"$$\")", "stairs", "Quote = \"and the stairs\")")]
    [InlineData(
        "Implements<A_RES_80_901.OP1>(Quote = \"\"\"and$$\"\"\")",
        "lamps",
        "(Quote = \"\"\"and of the lamps\"\"\")"
    )]
    [InlineData("Resolutions.Verifies<A_RES_80_901>(Quote = @\"$$\")", "stairs", "(Quote = @\"and the stairs\")")]
    public async Task The_passages_of_the_cited_text_are_listed(string attribute, string typed, string expected)
    {
        using var project = new EditedProject(Code(attribute), Texts.Lighthouses);

        var list = await OfferedItems.AtCaretAsync(project, typed: '"');
        var item = Assert.Single(list.Filter(typed));

        Assert.Contains(expected, await list.ChooseAsync(item), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Obsolete(\"$$\")")]
    [InlineData("Implements<A_RES_80_901.OP1>(Reason = \"$$\")")]
    [InlineData("Implements<A_RES_80_901.OP1>(Quote = $$)")]
    [InlineData("Implements<A_RES_80_901.OP1>(Quote = \"no\"$$)")]
    public async Task Nothing_is_listed_elsewhere(string attribute)
    {
        using var project = new EditedProject(Code(attribute), Texts.Lighthouses);

        Assert.Empty((await OfferedItems.AtCaretAsync(project)).Paragraphs);
    }

    private static string Code(string attribute) =>
        $$"""
            using Resolutions;
            using Resolutions.Generated;

            [{{attribute}}]
            class C;
            """;
}
