using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Footnotes that lost their number: page, form and sequence tell them from paragraphs.</summary>
public class LostNoteTests
{
    private static string Preamble(string notes) =>
        $"Recalling the report 1 , the annex 2 and the plan of the Sec-\n\n___\n\n{notes}\n\nretary 3 , which is short,";

    [Theory]
    [InlineData("1 See A/80/1.\n\nIbid., annex.\n\n3 A/80/3.")]
    [InlineData("See A/80/1.\n\nIbid., annex.\n\n3 A/80/3.")]
    [InlineData("1 See A/80/1.\n\nIbid., annex.\n\n3\n\nA/80/3.")]
    public void The_gap_in_the_sequence_gives_the_number(string notes)
    {
        var resolution = Read(English("1. Decides to act.", Preamble(notes)));

        Assert.Equal(2, resolution.Provisions.Count);
        Assert.Equal(
            ["See A/80/1.", "Ibid., annex.", "A/80/3."],
            resolution.Footnotes.Select(note => note.Content.Text)
        );
        Assert.Equal([1, 2, 3], resolution.Footnotes.Select(note => note.Number));
    }

    [Fact]
    public void What_the_sequence_does_not_tell_is_reported()
    {
        var text = Reading.Parse(English("1. Decides to act.", Preamble("A/80/2/Add.1.\n\nA/80/1.\n\nA/80/3.")));

        Assert.Equal(2, text.Resolutions.Single().Provisions.Count);
        var lost = text.Diagnostics.Single(each => each.Rule == TextRules.LostNote);
        Assert.Equal("A/80/2/Add.1. A/80/1. A/80/3.", lost.Arguments.Single());
    }

    [Fact]
    public void Pieces_of_a_line_between_notes_are_no_paragraphs()
    {
        var text = Reading.Parse(
            English("1. Decides to act.", Preamble("1 Ibid., vol. 2237, n\n\no\n\n39574.\n\n2 Ibid.\n\n3 A/80/3."))
        );

        Assert.Equal(2, text.Resolutions.Single().Provisions.Count);
        Assert.Equal("o 39574.", text.Diagnostics.Single().Arguments.Single());
    }

    [Fact]
    public void What_opens_as_a_note_away_from_the_foot_of_a_page_is_text() =>
        Assert.Equal(
            "See A/80/1.",
            Read(English("1. Decides to act.", "Recalling its resolution 70/1,\n\nSee A/80/1.\n\nMindful of it,"))
                .Provisions[1]
                .Content.Text
        );

    [Fact]
    public void A_lost_note_that_a_converter_marked_as_a_heading_is_reported_once()
    {
        var text = Reading.Parse(English("1. Decides to act.") + "\n<!-- image -->\n\n## Resolution 2521 (2020)\n");

        Assert.Equal(text.Source, string.Concat(text.Tokens.Select(token => token.Span.In(text.Source))));
    }

    [Fact]
    public void The_symbol_of_a_page_header_is_no_note()
    {
        var text = Reading.Parse(
            English("1. Decides to act;\n\n25-23456\n\n<!-- image -->\n\nA/RES/80/7\n\n2. Decides to report.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 OP2", Outline.Of(text.Resolutions.Single()));
    }
}
