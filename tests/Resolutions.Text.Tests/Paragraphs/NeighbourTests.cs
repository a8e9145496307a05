using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Pages of Official Records: several resolutions, the first and the last one cut.</summary>
public sealed class NeighbourTests
{
    private const string Pages = """
        to bring the matter to the notice of all States;

        2. Urges all States to co-operate to those ends.

        1070th plenary meeting,
        4 December 1961.

        1721 (XVI). Questions of measure

        The General Assembly,

        Noting the report,¹

        1. Decides to measure;

        2. Decides to weigh.

        1085th plenary meeting,
        20 December 1961.

        1722 (XVI). Questions of weight

        The General Assembly,

        Noting the other report,²

        1. Decides to weigh.

        1085th plenary meeting,
        20 December 1961.

        ¹ A/4987.

        ² A/4988.

        1723 (XVI). Questions of time

        The General Assembly,

        Having considered the matter,

        """;

    [Fact]
    public void Every_whole_resolution_is_read()
    {
        var text = Reading.Parse(Pages);

        Assert.Equal(["A/RES/1721(XVI)", "A/RES/1722(XVI)"], text.Resolutions.Select(each => each.Header.Symbol));
        Assert.Equal(["PP1 OP1 OP2", "PP1 OP1"], text.Resolutions.Select(Outline.Of));
        Assert.All(text.Resolutions, each => Assert.Equal(1085, each.Closing?.PlenaryMeeting));
    }

    [Fact]
    public void A_note_belongs_to_the_resolution_that_refers_to_it()
    {
        var text = Reading.Parse(Pages);

        Assert.Equal([1, 2], text.Resolutions.Select(each => Assert.Single(each.Footnotes).Number));
    }

    [Fact]
    public void What_is_cut_at_the_pages_is_reported_and_nothing_else()
    {
        var text = Reading.Parse(Pages);

        Assert.All(text.Diagnostics, each => Assert.Equal(TextRules.NeighbourLeftOut, each.Rule));
        Assert.Equal(
            [
                "The resolution above “1721 (XVI). Questions of measure” is left out: these pages hold only a part of it",
                "A/RES/1723(XVI) is left out: these pages hold only a part of it",
            ],
            text.Diagnostics.Select(each => each.Message)
        );
        Assert.StartsWith("to bring the matter", text.Slice(text.Diagnostics[0].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_in_the_middle_that_cannot_be_read_is_an_error_and_loses_no_other()
    {
        var text = Reading.Parse(Pages.Replace("1. Decides to weigh.", "Deciding to weigh,", StringComparison.Ordinal));

        Assert.Equal("A/RES/1721(XVI)", Assert.Single(text.Resolutions).Header.Symbol);
        Assert.Contains(
            text.Diagnostics,
            each =>
                each.Rule == TextRules.NoOperativeParagraph && each.Message.Contains("1722", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_name_of_an_organ_in_a_paragraph_opens_no_resolution()
    {
        var text = Reading.Parse(
            SmallText.English(
                "1. Decides that what concerns\nThe General Assembly,\nis to be decided;\n\n2. Decides to act."
            )
        );

        Assert.Equal("PP1 OP1 OP2", Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void A_neighbour_in_the_block_of_another_resolution_is_left_out_by_its_lines()
    {
        var source =
            "8 (I). One\nThe General Assembly\nDecides to act.\n# 9 (I). Two\nThe General Assembly,\nHaving considered it,";
        var text = Reading.Parse(source);

        Assert.Equal("A/RES/8(I)", Assert.Single(text.Resolutions).Header.Symbol);
        Assert.Equal(source, string.Concat(text.Tokens.Select(token => text.Slice(token.Span))));
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.NeighbourLeftOut);
    }

    [Theory]
    [InlineData("Resolution 810 (1993)\nof 8 March 1993")]
    [InlineData("Resolution 810 (1993) of 8 March 1993")]
    [InlineData("RESOLUTION 810 (1993)\n\nAdopted by the Security Council at its 3181st meeting, on 8 March 1993")]
    public void A_number_in_words_opens_the_next_resolution_of_the_Council(string heading)
    {
        var text = Reading.Parse(
            "Resolution 809 (1993)\nof 2 March 1993\n\nThe Security Council,\n\nRecalling the plan,\n\n1. Decides to act.\n\n"
                + $"{heading}\n\nThe Security Council,\n\nRecalling the plan,\n\n1. Welcomes the report;\n\n2. Decides to remain seized.\n"
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(["S/RES/809 (1993)", "S/RES/810 (1993)"], text.Resolutions.Select(each => each.Header.Symbol));
        Assert.Equal(["PP1 OP1", "PP1 OP1 OP2"], text.Resolutions.Select(Outline.Of));
    }
}
