namespace Resolutions.Tests;

public class FootnoteTests
{
    [Fact]
    public void Number_gives_identifier_and_citation()
    {
        var footnote = new Footnote("A/RES/78/132", 15, "见第 76/307 号决议。", Language.Chinese);

        Assert.Equal("A/RES/78/132", footnote.Symbol);
        Assert.Equal("A/RES/78/132 Fn15", footnote.Id);
        Assert.Equal("A/RES/78/132, footnote 15", footnote.Citation);
        Assert.Equal("A/RES/78/132, footnote 15", footnote.ToString());
        Assert.Equal(15, footnote.Number);
        Assert.Equal("见第 76/307 号决议。", footnote.Text);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("symbol", () => new Footnote(null!, 1, "", Language.Chinese));
        Assert.Throws<ArgumentNullException>("text", () => new Footnote("S", 1, null!, Language.Chinese));
        Assert.Throws<ArgumentNullException>("footnote", () => new FootnoteAnchor(0, null!));
    }
}
