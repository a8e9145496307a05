using Resolutions.Accuracy.Labels;

namespace Resolutions.Text.Tests.Corpus;

/// <summary>What the scoreboard takes from labels, and what it finds wrong with them.</summary>
public class LabelReaderTests
{
    [Fact]
    public void Paragraphs_are_trusted_by_comma_and_by_sequence()
    {
        var labels = Read(
            Element("paragraph", "The General Assembly,"),
            Preambular("Recalling this,"),
            Preambular("Second Committee"),
            Operative(1, "Decides:"),
            Operative(1, "An item of a list;"),
            Operative(2, "Another;"),
            Operative(2, "Requests."),
            Element("backmatter", "1st plenary meeting"),
            Operative(3, "An annex.")
        );

        Assert.Equal(["Recalling this,", "Decides:", "Requests."], Expected(labels));
    }

    [Fact]
    public void Paragraphs_that_lost_their_numbers_are_labelled_frontmatter()
    {
        var labels = Read(
            Element("frontmatter", "The General Assembly,"),
            Element("frontmatter", "Recalling this,"),
            Element("frontmatter", "Decides to act;"),
            Element("frontmatter", "Encourages all to act.")
        );

        Assert.Equal([0, 1, 2], labels.Paragraphs.Select(each => each.Number));
        Assert.All(labels.Paragraphs, each => Assert.NotNull(each.WrongLabel));
    }

    [Fact]
    public void What_stands_under_the_heading_of_an_annex_is_the_annexs()
    {
        var labels = Read(
            Element("paragraph", "The General Assembly,"),
            Operative(1, "Decides to act."),
            Element("heading", "Annex"),
            Operative(2, "Process")
        );

        Assert.Equal(["Decides to act."], Expected(labels));
    }

    [Fact]
    public void A_recommended_draft_is_embedded_in_the_paragraph_without_a_number()
    {
        var labels = Read(
            Element("paragraph", "The Economic and Social Council"),
            Preambular("Recommends to the General Assembly the adoption of the following draft resolution:"),
            Element("paragraph", "The General Assembly,"),
            Preambular("Recalling this,"),
            Operative(1, "Decides.")
        );

        Assert.Equal(["", "embedded", "embedded"], labels.Paragraphs.Select(each => each.Scope));
        Assert.Equal([1, 0, 1], labels.Paragraphs.Select(each => each.Number));
    }

    [Fact]
    public void Letters_are_scopes_and_numerals_are_where_numbers_begin_again()
    {
        var labels = Read(
            Element("frontmatter", "A"),
            Element("paragraph", "The General Assembly,"),
            Element("heading", "I"),
            Operative(1, "Decides;"),
            Element("heading", "II"),
            Operative(2, "Decides."),
            Element("backmatter", "1st plenary meeting"),
            Element("frontmatter", "B"),
            Element("paragraph", "The General Assembly,"),
            Element("heading", "I"),
            Operative(1, "Decides;"),
            Element("heading", "II"),
            Operative(1, "Decides.")
        );

        Assert.Equal(["A", "A", "B/I", "B/II"], labels.Paragraphs.Select(each => each.Scope));
    }

    [Theory]
    [InlineData("heading", "Recalling also that,")]
    [InlineData("footer", "Deeply concerned that,")]
    public void A_label_that_its_own_words_prove_wrong_is_corrected_with_the_reason(string type, string text)
    {
        var labels = Read(
            Element("paragraph", "The General Assembly,"),
            Preambular("Recalling this,"),
            Element(type, text),
            Operative(1, "Decides.")
        );

        var corrected = Assert.Single(labels.Paragraphs, each => each.WrongLabel is not null);
        Assert.Equal((0, text), (corrected.Number, corrected.Text));
    }

    [Fact]
    public void Markers_decide_levels()
    {
        var labels = Read(
            Element("paragraph", "The General Assembly,"),
            Operative(1, "Decides:"),
            Part("(a)", 2),
            Part("(i)", 2),
            Part("(ii)", 2),
            Part("(b)", 2),
            Part("(bb)", 2)
        );

        Assert.Equal([2, 3, 3, 2, 0], labels.Subparagraphs.Select(each => each.Level));
    }

    private static IEnumerable<string> Expected(LabelledDocument labels) => labels.Paragraphs.Select(each => each.Text);

    private static LabelledDocument Read(params IReadOnlyList<LabelledElement> elements) =>
        LabelReader.Read(elements, "A/RES/80/7");

    private static LabelledElement Element(string type, string text) => new(type, null, null, "", null, text);

    private static LabelledElement Preambular(string text) => new("paragraph", "preambular", null, "", null, text);

    private static LabelledElement Operative(int number, string text) =>
        new("paragraph", "operative", 1, $"{number}.", null, text);

    private static LabelledElement Part(string marker, int level) =>
        new("paragraph", "operative", level, marker, null, "To act;");
}
