using Resolutions.Text.Tests.Harness;
using Resolutions.Text.Tests.Numbers;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Lettered and numbered parts of paragraphs nest by the sequence of their markers.</summary>
public class SubparagraphTests
{
    [Fact]
    public void Two_degrees_nest_under_their_paragraph()
    {
        var resolution = Read(
            English(
                """
                1. Requests the Secretary-General:

                (a) To report:

                (i) Every year;

                (ii) In six languages; and

                (b) To continue;

                2. Decides to act.
                """
            )
        );

        Assert.Equal(
            ["1", "a", "i", "ii", "b", "2"],
            resolution.All().Where(each => each.Kind != ProvisionKind.Preambular).Select(each => each.Label)
        );
        Assert.Equal(["a", "b"], resolution.Operative(1).Children.Select(each => each.Label));
        Assert.Equal("(ii)", resolution.Operative(1).Children[0].Children[1].Marker.Text);
        Assert.Equal("Requests the Secretary-General:", resolution.Operative(1).Content.Text);
    }

    [Fact]
    public void The_letter_i_after_h_is_a_letter()
    {
        var letters = string.Join("\n\n", "abcdefghij".Select(letter => $"({letter}) To act;"));
        var resolution = Read(English($"1. Requests all States:\n\n{letters}\n\n2. Decides to act."));

        Assert.Equal(
            "abcdefghij".Select(each => each.ToString()),
            resolution.Operative(1).Children.Select(each => each.Label)
        );
    }

    [Fact]
    public void Chinese_markers_have_the_label_of_their_degree()
    {
        var resolution = Read(Chinese("1. 请秘书长：\n\n（一）提出报告；\n\n（二）继续努力；\n\n2. 决定结束。"));

        Assert.Equal(["a", "b"], resolution.Operative(1).Children.Select(each => each.Label));
        Assert.Equal(["（一）", "（二）"], resolution.Operative(1).Children.Select(each => each.Marker.Text));
    }

    [Fact]
    public void A_preambular_paragraph_may_have_parts()
    {
        var resolution = Read(
            English(
                "1. Decides to act.",
                preamble: "Recalling:\n\n(a) Its resolution 70/1,\n\n(b) Its resolution 70/2,"
            )
        );

        Assert.Equal(2, resolution.Preambular(1).Children.Count);
    }

    [Fact]
    public void A_parenthesis_in_running_text_is_no_marker() =>
        Assert.Empty(Read(English("1. Requests all States\n(a) to act and (b) to report;")).Operative(1).Children);

    [Fact]
    public void A_letter_that_is_left_out_is_reported_and_the_next_ones_keep_theirs()
    {
        var text = Reading.Parse(
            English("1. Requests all States:\n\n(a) To act;\n\n(c) To report;\n\n(d) To stay;\n\n2. Decides to act.")
        );

        var found = Assert.Single(text.Diagnostics);
        Assert.Equal((TextRules.NumberOutOfSequence, "(c)"), (found.Rule, text.Slice(found.Span)));
        Assert.Equal("Paragraph (b) was expected here, but the text has “(c)”", found.Message);
        Assert.Equal(["a", "c", "d"], text.Resolutions.Single().Operative(1).Children.Select(each => each.Label));
    }

    [Theory]
    [InlineData("(a) To act;\n\n(a) To report;", "(b)", "(a)")]
    [InlineData("(a) To act;\n\n(b) To report;\n\n(a) To stay;", "(c)", "(a)")]
    public void A_letter_that_comes_again_is_reported_and_opens_no_list(string parts, string expected, string printed)
    {
        var text = Reading.Parse(English($"1. Requests all States:\n\n{parts}\n\n2. Decides to act."));

        var found = text.Diagnostics.First(each => each.Rule == TextRules.NumberOutOfSequence);
        Assert.Equal($"Paragraph {expected} was expected here, but the text has “{printed}”", found.Message);
        Assert.All(text.Resolutions.Single().Operative(1).Children, each => Assert.Empty(each.Children));
        Assert.Equal("Decides to act.", text.Resolutions.Single().Operative(2).Content.Text);
    }

    [Fact]
    public void The_roman_i_after_h_is_no_letter_when_ii_follows()
    {
        var letters = string.Join("\n\n", "abcdefgh".Select(letter => $"({letter}) To act;"));
        var resolution = Read(
            English(
                $"1. Requests all States:\n\n{letters}\n\n(i) At once;\n\n(ii) Soon;\n\n(i) To report;\n\n2. Decides to act."
            )
        );

        var parts = resolution.Operative(1).Children;
        Assert.Equal(["i", "ii"], parts[7].Children.Select(each => each.Label));
        Assert.Equal(["h", "i"], parts.Skip(7).Select(each => each.Label));
    }

    [Theory]
    [InlineData("a)", "b)")]
    [InlineData("a )", "b )")]
    [InlineData("(a)", "(b)")]
    public void The_forms_of_a_letter(string first, string second) =>
        Assert.Equal(
            ["a", "b"],
            Read(English($"1. Requests all States:\n\n{first} To act;\n\n{second} To report."))
                .Operative(1)
                .Children.Select(each => each.Label)
        );

    [Theory]
    [InlineData(450)]
    [InlineData(4100)]
    public void A_list_of_any_length_is_read(int count)
    {
        var parts = string.Join("\n\n", Enumerable.Range(1, count).Select(n => $"({n}) 继续努力；"));
        var nested = string.Join(
            "\n\n",
            Enumerable.Range(1, 450).Select(n => $"({NumeralTests.Chinese(n)}) 继续努力；")
        );
        var resolution = Read(Chinese($"1. 请秘书长：\n\n{parts}\n\n{nested}\n\n2. 决定结束。"));

        var children = resolution.Operative(1).Children;
        Assert.Equal(count, children.Count);
        Assert.Equal(("i", "cdl"), (children[^1].Children[0].Label, children[^1].Children[449].Label));
    }

    [Fact]
    public void The_first_part_may_run_in_the_lines_of_its_paragraph()
    {
        var resolution = Read(
            English("1. Decides: (a) To act;\n\n(b) To report: (i) In time;\n\n(ii) In words;\n\n2. Decides to end.")
        );

        Assert.Equal("PP1 OP1(a b(i ii)) OP2", Outline.Of(resolution));
        Assert.Equal("Decides:", resolution.Operative(1).Content.Text);
        Assert.Equal("To act;", resolution.Operative(1).Children[0].Content.Text);
    }

    [Fact]
    public void A_list_that_runs_in_the_lines_of_a_paragraph_as_a_whole_is_its_text() =>
        Assert.Equal("PP1 OP1", Outline.Of(Read(English("1. Decides: (a) to act; (b) to report; and (c) to end."))));

    [Fact]
    public void Words_behind_the_parts_close_the_paragraph()
    {
        var paragraph = Read(
                English(
                    "1. Requests:\n\n(a) The Secretary-General;\n\n(b) The Council;\n\nto report at the next session;\n\n2. Decides to end."
                )
            )
            .Operative(1);

        Assert.Equal("to report at the next session;", paragraph.ClosingWords.Text);
        Assert.Equal("The Council;", paragraph.Children[1].Content.Text);
    }
}
