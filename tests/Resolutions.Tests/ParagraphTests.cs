namespace Resolutions.Tests;

public class ParagraphTests
{
    [Theory]
    [InlineData("OP27", "A/RES/78/132 OP27", "A/RES/78/132, para. 27")]
    [InlineData("OP12(a)", "A/RES/78/132 OP12(a)", "A/RES/78/132, para. 12 (a)")]
    [InlineData("OP12(a)(i)", "A/RES/78/132 OP12(a)(i)", "A/RES/78/132, para. 12 (a) (i)")]
    [InlineData("PP3", "A/RES/78/132 PP3", "A/RES/78/132, third preambular paragraph")]
    [InlineData("PP3(b)", "A/RES/78/132 PP3(b)", "A/RES/78/132, third preambular paragraph (b)")]
    [InlineData("SectionII.OP3", "A/RES/78/132 SectionII.OP3", "A/RES/78/132, sect. II, para. 3")]
    [InlineData("SectionII.OP3(a)", "A/RES/78/132 SectionII.OP3(a)", "A/RES/78/132, sect. II, para. 3 (a)")]
    [InlineData("SectionII.PP1", "A/RES/78/132 SectionII.PP1", "A/RES/78/132, sect. II, first preambular paragraph")]
    [InlineData("Annex.Para4(a)", "A/RES/78/132 Annex1.Para4(a)", "A/RES/78/132, annex, para. 4 (a)")]
    [InlineData("Annex.SectionI.Para2", "A/RES/78/132 Annex1.SectionI.Para2", "A/RES/78/132, annex, sect. I, para. 2")]
    [InlineData("Annex1.Para4", "A/RES/78/132 Annex1.Para4", "A/RES/78/132, annex I, para. 4")]
    [InlineData(
        "Annex2.SectionIV.Para1",
        "A/RES/78/132 Annex2.SectionIV.Para1",
        "A/RES/78/132, annex II, sect. IV, para. 1"
    )]
    [InlineData("PartB.OP3", "A/RES/78/132 PartB.OP3", "A/RES/78/132 B, para. 3")]
    [InlineData("Embedded.Para1", "A/RES/78/132 Embedded1.Para1", "A/RES/78/132, embedded text, para. 1")]
    [InlineData("[Embedded].Para41", "A/RES/78/132 Embedded1.Para41", "A/RES/78/132, para. 41")]
    [InlineData(
        "[Embedded2].Goal1.Target1.a",
        "A/RES/78/132 Embedded2.Goal1.Target1.a",
        "A/RES/78/132, Goal 1, target 1.a"
    )]
    [InlineData(
        "Annex.Article15.Para2",
        "A/RES/78/132 Annex1.Article15.Para2",
        "A/RES/78/132, annex, article 15, para. 2"
    )]
    [InlineData("Annex.List2.Para3", "A/RES/78/132 Annex1.List2.Para3", "A/RES/78/132, annex, list 2, para. 3")]
    public void Path_gives_identifier_and_citation(string path, string id, string citation)
    {
        Paragraph paragraph = Make.Paragraph(path);

        Assert.Equal("A/RES/78/132", paragraph.Symbol);
        Assert.Equal(id, paragraph.Id);
        Assert.Equal(citation, paragraph.Citation);
        Assert.Equal(citation, paragraph.ToString());
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(2, "second")]
    [InlineData(8, "eighth")]
    [InlineData(12, "twelfth")]
    [InlineData(19, "nineteenth")]
    [InlineData(20, "twentieth")]
    [InlineData(21, "twenty-first")]
    [InlineData(33, "thirty-third")]
    [InlineData(40, "fortieth")]
    [InlineData(56, "fifty-sixth")]
    [InlineData(80, "eightieth")]
    [InlineData(99, "ninety-ninth")]
    [InlineData(100, "100th")]
    [InlineData(101, "101st")]
    [InlineData(102, "102nd")]
    [InlineData(103, "103rd")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    [InlineData(121, "121st")]
    public void Preambular_paragraphs_are_cited_by_ordinal(int number, string ordinal)
    {
        Paragraph paragraph = Make.Paragraph("PP" + number, marker: "", kind: ParagraphKind.Preambular);

        Assert.Equal($"A/RES/78/132, {ordinal} preambular paragraph", paragraph.Citation);
    }

    [Theory]
    [InlineData("3", "III")]
    [InlineData("4", "IV")]
    [InlineData("9", "IX")]
    [InlineData("14", "XIV")]
    [InlineData("49", "XLIX")]
    [InlineData("1994", "MCMXCIV")]
    [InlineData("3999", "MMMCMXCIX")]
    [InlineData("4000", "4000")]
    [InlineData("0", "0")]
    [InlineData("A", "A")]
    public void One_of_several_annexes_is_cited_by_roman_numeral(string label, string numeral)
    {
        Paragraph paragraph = Make.Paragraph($"Annex{label}.Para1", kind: ParagraphKind.AnnexParagraph);

        Assert.Equal($"A/RES/78/132, annex {numeral}, para. 1", paragraph.Citation);
        Assert.Equal($"A/RES/78/132 Annex{label}.Para1", paragraph.Id);
    }

    [Fact]
    public void Closing_words_are_the_end_of_the_text()
    {
        Footnote note = Make.Footnote(2);
        Paragraph part = Make.Paragraph("OP1(a)", "(a)", "to act,", anchors: [Make.Anchor(0, Make.Footnote(1))]);

        var paragraph = new Paragraph(
            Make.Symbol,
            "OP1",
            Language.Chinese,
            ParagraphKind.Operative,
            1,
            "1.",
            "Decides:",
            [],
            [],
            [part],
            closingWords: "at once;",
            closingAnchors: [Make.Anchor(8, note)]
        );

        Assert.Equal("Decides:\n(a) to act,\nat once;", paragraph.Text);
        Assert.Equal("at once;", paragraph.ClosingWords);
        Assert.Equal([1, 2], paragraph.Footnotes.Select(each => each.Number));
        Assert.Same(note, Assert.Single(paragraph.ClosingAnchors).Footnote);
        Assert.Empty(part.ClosingWords);
        Assert.Empty(part.ClosingAnchors);
    }

    [Fact]
    public void Text_is_the_chapeau_where_there_are_no_subparagraphs()
    {
        Paragraph paragraph = Make.Paragraph(chapeau: "Decides;");

        Assert.Equal("Decides;", paragraph.Chapeau);
        Assert.Same(paragraph.Chapeau, paragraph.Text);
    }

    [Fact]
    public void Text_goes_on_with_every_subparagraph_on_its_own_line()
    {
        Paragraph nested = Make.Paragraph("OP1(a)(i)", "(i)", "now;", ParagraphKind.Subparagraph);
        Paragraph first = Make.Paragraph(
            "OP1(a)",
            "(a)",
            "To act:",
            ParagraphKind.Subparagraph,
            subparagraphs: [nested]
        );
        Paragraph second = Make.Paragraph("OP1(b)", "", "To report.", ParagraphKind.Subparagraph);

        Paragraph paragraph = Make.Paragraph(chapeau: "Decides:", subparagraphs: [first, second]);

        Assert.Equal("Decides:", paragraph.Chapeau);
        Assert.Equal("Decides:\n(a) To act:\n(i) now;\nTo report.", paragraph.Text);
        Assert.Equal([first, second], paragraph.Subparagraphs);
    }

    [Fact]
    public void Footnotes_are_those_of_the_whole_paragraph_each_once_in_reading_order()
    {
        Footnote one = Make.Footnote(1);
        Footnote two = Make.Footnote(2);
        Footnote three = Make.Footnote(3);
        Paragraph part = Make.Paragraph("OP1(a)", anchors: [Make.Anchor(0, three), Make.Anchor(1, one)]);

        Paragraph paragraph = Make.Paragraph(
            anchors: [Make.Anchor(3, two), Make.Anchor(5, two), Make.Anchor(7, one)],
            subparagraphs: [part]
        );

        Assert.Equal([two, one, three], paragraph.Footnotes);
        Assert.Equal([3, 5, 7], paragraph.Anchors.Select(anchor => anchor.Position));
        Assert.Equal([two, two, one], paragraph.Anchors.Select(anchor => anchor.Footnote));
    }

    [Fact]
    public void Lists_cannot_be_changed_by_a_cast()
    {
        Paragraph paragraph = Make.Paragraph(
            anchors: [Make.Anchor(0, Make.Footnote(1))],
            subparagraphs: [Make.Paragraph("OP1(a)")]
        );

        Assert.IsNotType<FootnoteAnchor[]>(paragraph.Anchors);
        Assert.IsNotType<Footnote[]>(paragraph.Footnotes);
        Assert.Throws<NotSupportedException>(() => ((IList<Paragraph>)paragraph.Subparagraphs)[0] = paragraph);
        Assert.Throws<NotSupportedException>(() => ((IList<ParagraphAction>)paragraph.Actions).Clear());
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(
            "symbol",
            () => new Paragraph(null!, "OP1", Language.Chinese, ParagraphKind.Operative, 1, "", "", [], [], [])
        );
        Assert.Throws<ArgumentNullException>(
            "path",
            () => new Paragraph("S", null!, Language.Chinese, ParagraphKind.Operative, 1, "", "", [], [], [])
        );
        Assert.Throws<ArgumentNullException>(
            "marker",
            () => new Paragraph("S", "OP1", Language.Chinese, ParagraphKind.Operative, 1, null!, "", [], [], [])
        );
        Assert.Throws<ArgumentNullException>(
            "chapeau",
            () => new Paragraph("S", "OP1", Language.Chinese, ParagraphKind.Operative, 1, "", null!, [], [], [])
        );
        Assert.Throws<ArgumentNullException>(
            "actions",
            () => new Paragraph("S", "OP1", Language.Chinese, ParagraphKind.Operative, 1, "", "", null!, [], [])
        );
        Assert.Throws<ArgumentNullException>(
            "anchors",
            () => new Paragraph("S", "OP1", Language.Chinese, ParagraphKind.Operative, 1, "", "", [], null!, [])
        );
        Assert.Throws<ArgumentNullException>(
            "subparagraphs",
            () => new Paragraph("S", "OP1", Language.Chinese, ParagraphKind.Operative, 1, "", "", [], [], null!)
        );
    }
}
