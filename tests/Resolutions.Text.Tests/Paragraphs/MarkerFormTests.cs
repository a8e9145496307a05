using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The forms in which printers, scans and converters write one and the same marker.</summary>
public class MarkerFormTests
{
    [Theory]
    [InlineData("1.-", "2.-", "3.-")]
    [InlineData("1.–", "2.–", "3.–")]
    [InlineData("1°", "2°", "3°")]
    [InlineData("1º", "2º", "3º")]
    [InlineData("1°.", "2°.", "3°.")]
    [InlineData("1°)", "2°)", "3°)")]
    [InlineData("(1)", "(2)", "(3)")]
    [InlineData("1)", "2)", "3)")]
    [InlineData("- 1.", "- 2.", "- 3.")]
    [InlineData("* 1.", "* 2.", "* 3.")]
    [InlineData("- **1.**", "- **2.**", "- **3.**")]
    [InlineData(@"- 1\.", @"- 2\.", @"- 3\.")]
    [InlineData(@"1\.", @"2\.", @"3\.")]
    [InlineData("１．", "２．", "３．")]
    [InlineData("\u200E1.", "\u200E2.", "\u200E3.")]
    [InlineData("1\u200E.", "2\u200E.", "3\u200E.")]
    public void A_number_is_that_of_a_paragraph(string first, string second, string third)
    {
        var text = Reading.Parse(
            English($"{first} Decides to act;\n\n{second} Requests:\n\n(a) Reports;\n\n{third} Decides to go.")
        );

        var resolution = text.Resolutions.Single();
        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 OP2(a) OP3", Outline.Of(resolution));
        Assert.Equal("Decides to act;", resolution.Operative(1).Content.Text);
    }

    [Theory]
    [InlineData("- a)|- b)", "a b")]
    [InlineData("- (a)|- (b)", "a b")]
    [InlineData("* (a)|* (b)", "a b")]
    [InlineData("+ (a)|+ (b)", "a b")]
    [InlineData("- (a)|- (i)|- (ii)|- (b)", "a a.i a.ii b")]
    [InlineData("（ａ）|（ｂ）|（ｃ）", "a b c")]
    [InlineData("（1）|（2）", "1 2")]
    [InlineData("（一）|（二）", "a b")]
    [InlineData("ａ）|ｂ）", "a b")]
    [InlineData("\u200E(a)|\u200E(b)", "a b")]
    [InlineData("(\u200Ea)|(\u200Eb)", "a b")]
    [InlineData("1°|2°", "1 2")]
    [InlineData("(a)|(i)|(aa)|(bb)|(ii)|(b)", "a a.i a.i.aa a.i.bb a.ii b")]
    public void A_letter_is_that_of_a_part(string markers, string labels)
    {
        var text = Reading.Parse(English($"1. Requests all States:\n\n{Items(markers)}\n\n2. Decides to act."));

        Assert.Empty(text.Diagnostics);
        Assert.Equal(labels, Outline.Labels(text.Resolutions.Single().Operative(1)));
    }

    [Fact]
    public void The_sign_of_a_list_item_is_no_part_of_the_printed_number()
    {
        var text = Reading.Parse(
            English("- 1. Decides to act;\n\n- 2. Requests:\n\n- (a) Reports;\n\n- 3. Decides to go.")
        );
        var second = text.Resolutions.Single().Operative(2);

        Assert.Equal(("2.", "(a)"), (second.Marker.Text, second.Children.Single().Marker.Text));
        Assert.Equal(4, text.Tokens.Count(token => token.Kind == TokenKind.Furniture && text.Slice(token.Span) == "-"));
    }

    [Fact]
    public void Numbers_in_parentheses_are_parts_below_a_paragraph_with_such_a_number()
    {
        var parts = "(1) Reports;\n\n(2) Papers;\n\n(3) Books;";
        var resolution = Read(English($"(1) Decides to act;\n\n(2) Requests:\n\n{parts}\n\n(3) Decides to go."));

        Assert.Equal("PP1 OP1 OP2(1 2 3) OP3", Outline.Of(resolution));
    }

    [Fact]
    public void Doubled_letters_go_on_behind_the_last_letter()
    {
        var letters = Enumerable.Range(1, 28).Select(value => $"({LetterNumeral.Format(value)})");
        var text = Reading.Parse(
            English($"1. Requests all States:\n\n{Items(string.Join('|', letters))}\n\n2. Decides to act.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(28, text.Resolutions.Single().Operative(1).Children.Count);
    }

    [Theory]
    [InlineData("- 3 May and the days after it")]
    [InlineData("1.5 times as much")]
    [InlineData("- as they said - go on")]
    public void What_only_looks_like_a_marker_stays_in_the_text(string line)
    {
        var resolution = Read(English($"1. Decides to act as\n{line};\n\n2. Decides to go."));

        Assert.Equal("PP1 OP1 OP2", Outline.Of(resolution));
        Assert.Equal($"Decides to act as {line};", resolution.Operative(1).Content.Text);
    }

    private static string Items(string markers) =>
        string.Join("\n\n", markers.Split('|').Select(marker => $"{marker} To act on the matter:"));
}
