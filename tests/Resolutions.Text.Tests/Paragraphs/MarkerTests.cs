using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The markers of each language, and what scans make of them.</summary>
public class MarkerTests
{
    [Theory]
    [InlineData("(a)|(b)|(i)|(ii)|a.|b.|i.|ii.|(c)", "a b b.i b.ii b.ii.a b.ii.b b.ii.b.i b.ii.b.ii c")]
    [InlineData("a)|b)|i)|ii)|c)", "a b b.i b.ii c")]
    [InlineData("а)|б)|в)|г)|д)|е)", "a b c d e f")]
    [InlineData("a)|б)|в)", "a b c")]
    [InlineData("а)|b)|с)|d)|е)", "a b c d e")]
    [InlineData("а)|i)|ii)|б)", "a a.i a.ii b")]
    [InlineData("(一)|(二)|㈢", "a b c")]
    [InlineData("㈠|㈡|①|②|㈢", "a b b.i b.ii c")]
    [InlineData("⑴|⑵", "1 2")]
    [InlineData("(أ)|'1'|'2'|(ب)", "a a.i a.ii b")]
    [InlineData("(أ)|‘1’|‘2’|(ب)", "a a.i a.ii b")]
    [InlineData("(1)|(2)", "1 2")]
    [InlineData("(a)|(1)|(ii)|(iii)|(b)", "a a.i a.ii a.iii b")]
    [InlineData("•|•|•", "1 2 3")]
    [InlineData("–|–|(a)|(b)|–", "1 2 2.a 2.b 3")]
    [InlineData("\uF0B7|\uF0B7", "1 2")]
    [InlineData("a )|b )", "a b")]
    public void A_list_has_the_labels_of_its_degrees(string markers, string labels)
    {
        var items = markers.Split('|').Select(marker => $"{marker}\tTo act on the matter:");
        var resolution = Reading
            .Parse(English($"1. Requests all States:\n\n{string.Join("\n\n", items)}\n\n2. Decides to act."))
            .Resolutions.Single();

        var read = string.Join(' ', resolution.Operative(1).Children.SelectMany(child => Paths(child, "")));
        Assert.Equal(labels, read);
    }

    [Theory]
    [InlineData("l. Decides to act;\n\nIl. Decides to act;", "l.")]
    [InlineData("I. Decides to act;\n\n2. Decides to report;", "I.")]
    public void A_letter_for_a_digit_is_read_where_the_sequence_proves_it(string operative, string marker)
    {
        var text = Reading.Parse(English(operative));

        Assert.Equal("Decides to act;", text.Resolutions.Single().Operative(1).Content.Text);
        Assert.Contains(
            text.Diagnostics,
            each => each.Rule == TextRules.DamagedMarker && text.Slice(each.Span) == marker
        );
    }

    [Theory]
    [InlineData("2 bis. Decides to stay;", "2bis")]
    [InlineData("2bis. Decides to stay;", "2bis")]
    [InlineData("**2 *bis*.** Decides to stay;", "2bis")]
    [InlineData("2 ter. Decides to stay;", "2ter")]
    public void An_inserted_paragraph_stands_between_two_numbers(string line, string label)
    {
        var text = Reading.Parse(
            English($"1. Decides to act;\n\n2. Decides to report;\n\n{line}\n\n3. Decides to go.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            ["1", "2", label, "3"],
            text.Resolutions.Single()
                .Provisions.Where(each => each.Kind == ProvisionKind.Operative)
                .Select(each => each.Label)
        );
    }

    [Fact]
    public void Numbers_with_one_parenthesis_are_paragraphs_where_an_action_opens_the_first()
    {
        var text = Reading.Parse(English("1) Decides to act;\n\n2) Requests:\n\n(a) Reports;\n\n3) Decides to go."));

        Assert.Equal(
            ["1", "2", "3"],
            text.Resolutions.Single()
                .Provisions.Where(each => each.Kind == ProvisionKind.Operative)
                .Select(each => each.Label)
        );
    }

    [Theory]
    [InlineData("1. 决定结束；\n\n2. 请秘书长：", "一、报告；\n\n二、继续。")]
    public void Chinese_numbers_below_a_paragraph_are_not_its_parts(string first, string rest) =>
        Assert.Empty(Read(Chinese($"{first}\n\n{rest}")).Operative(2).Children);

    [Fact]
    public void Chinese_numerals_with_a_full_stop_number_paragraphs() =>
        Assert.Equal(
            ["决定行动；", "决定结束。"],
            Read(Chinese("一.决定行动；\n\n二.决定结束。"))
                .Provisions.Where(each => each.Kind == ProvisionKind.Operative)
                .Select(each => each.Content.Text)
        );

    [Theory]
    [InlineData("– as they said – go on")]
    [InlineData("e.g. these")]
    [InlineData("a. m. of the day")]
    public void A_dash_or_an_initial_in_a_sentence_is_no_marker(string line) =>
        Assert.Empty(Read(English($"1. Decides to act as\n{line};\n\n2. Decides to go.")).Operative(1).Children);

    private static IEnumerable<string> Paths(Provision provision, string parent) =>
        provision
            .Children.SelectMany(child => Paths(child, parent + provision.Label + "."))
            .Prepend(parent + provision.Label);
}
