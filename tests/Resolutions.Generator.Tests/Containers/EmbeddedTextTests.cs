using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator.Tests.Containers;

/// <summary>What the types in embedded texts, articles, lists and lettered resolutions say when they run.</summary>
public sealed class EmbeddedTextTests
{
    private const string Parts = "Resolutions.Generated.A_RES_80_954";
    private const string Texts = "Resolutions.Generated.A_RES_80_955";

    public static TheoryData<LanguageVersion> Languages => ContainerProjects.Languages;

    [Theory]
    [InlineData("PartA", "A/RES/80/954 PartA", "A/RES/80/954 A")]
    [InlineData("PartA+PP1", "A/RES/80/954 PartA.PP1", "A/RES/80/954 A, first preambular paragraph")]
    [InlineData("PartA+OP1", "A/RES/80/954 PartA.OP1", "A/RES/80/954 A, para. 1")]
    [InlineData("PartA+SectionI+OP1", "A/RES/80/954 PartA.SectionI.OP1", "A/RES/80/954 A, sect. I, para. 1")]
    [InlineData("PartB+OP1_a", "A/RES/80/954 PartB.OP1(a)", "A/RES/80/954 B, para. 1 (a)")]
    public void A_part_is_cited_as_the_resolution_that_it_is(string type, string id, string citation)
    {
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, SampleTrees.WithParts());

        Assert.Equal(id, program.Const($"{Parts}+{type}", "Id"));
        Assert.Equal(citation, program.Const($"{Parts}+{type}", "Citation"));
    }

    [Theory]
    [InlineData("A/RES/57/270", "A/RES/57/270 B, para. 3")]
    [InlineData("A/RES/1721 (XVI)", "A/RES/1721 B (XVI), para. 3")]
    [InlineData("A/RES/1721(XVI)", "A/RES/1721 B (XVI), para. 3")]
    public void The_letter_of_a_part_follows_the_number(string symbol, string citation) =>
        Assert.Equal(
            citation,
            new Paragraph(
                symbol,
                "PartB.OP3",
                Language.English,
                ParagraphKind.Operative,
                3,
                "3.",
                "",
                [],
                [],
                []
            ).Citation
        );

    [Theory]
    [InlineData("Embedded1", "Embedded1", "embedded text I")]
    [InlineData("Embedded1+Para1", "Embedded1.Para1", "embedded text I, para. 1")]
    [InlineData("Embedded1+Para2", "Embedded1.Para2", "embedded text I, para. 2")]
    [InlineData("Embedded2+Para2", "Embedded2.Para2", "embedded text II, para. 2")]
    [InlineData("Embedded2+Para3", "Embedded2.Para3", "para. 3")]
    [InlineData("Embedded1+Goal1", "Embedded1.Goal1", "Goal 1")]
    [InlineData("Embedded1+Goal1+Target1_1", "Embedded1.Goal1.Target1.1", "Goal 1, target 1.1")]
    [InlineData("Embedded1+Goal1+Target1_a", "Embedded1.Goal1.Target1.a", "Goal 1, target 1.a")]
    [InlineData("Annex1+Article15", "Annex1.Article15", "annex, article 15")]
    [InlineData("Annex1+Article15+Para2_a", "Annex1.Article15.Para2(a)", "annex, article 15, para. 2 (a)")]
    [InlineData("Annex1+Article16_a", "Annex1.Article16(a)", "annex, article 16 (a)")]
    [InlineData("Annex1+Article16+Para1", "Annex1.Article16.Para1", "annex, article 16, para. 1")]
    [InlineData("Annex1+List2+Para3", "Annex1.List2.Para3", "annex, list 2, para. 3")]
    public void An_embedded_text_is_named_where_the_citation_would_mean_something_else(
        string type,
        string id,
        string citation
    )
    {
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, SampleTrees.WithEmbeddedTexts());

        Assert.Equal($"A/RES/80/955 {id}", program.Const($"{Texts}+{type}", "Id"));
        Assert.Equal($"A/RES/80/955, {citation}", program.Const($"{Texts}+{type}", "Citation"));
    }

    [Fact]
    public void The_only_embedded_text_has_no_number_in_citations()
    {
        var tree = Tree.Resolution(
            956,
            Tree.Operative(1, "Decides to adopt the following declaration:"),
            Tree.Embedded(1, "Declaration", Tree.AnnexParagraph(1, "One."), Tree.AnnexParagraph(41, "Forty-one."))
        );
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, tree);

        Assert.Equal(
            [
                ("A/RES/80/956 OP1", "A/RES/80/956, para. 1"),
                ("A/RES/80/956 Embedded1.Para1", "A/RES/80/956, embedded text, para. 1"),
                ("A/RES/80/956 Embedded1.Para41", "A/RES/80/956, para. 41"),
            ],
            program
                .Read<IReadOnlyList<Paragraph>>("Resolutions.Generated.A_RES_80_956", "Paragraphs")
                .Select(paragraph => (paragraph.Id, paragraph.Citation))
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Paragraphs_enumerate_in_document_order(LanguageVersion language)
    {
        using var program = ContainerProjects.Load(language, SampleTrees.WithEmbeddedTexts(), SampleTrees.WithParts());

        Assert.Equal(
            [
                "OP1",
                "Embedded1.Para1",
                "Embedded1.Para2",
                "Embedded1.Goal1",
                "Embedded1.Goal1.Target1.1",
                "Embedded1.Goal1.Target1.a",
                "Embedded2.Para2",
                "Embedded2.Para3",
                "OP4",
                "OP4(a)",
                "OP4(b)",
                "Annex1.Article15",
                "Annex1.Article15.Para1",
                "Annex1.Article15.Para2",
                "Annex1.Article15.Para2(a)",
                "Annex1.Article16",
                "Annex1.Article16(a)",
                "Annex1.Article16.Para1",
                "Annex1.List1.Para1",
                "Annex1.List2.Para3",
            ],
            IdsOf(program.Read<IReadOnlyList<Paragraph>>(Texts, "Paragraphs"))
        );
        Assert.Equal(
            ["PartA.PP1", "PartA.OP1", "PartA.SectionI.OP1", "PartB.OP1", "PartB.OP1(a)"],
            IdsOf(program.Read<IReadOnlyList<Paragraph>>(Parts, "Paragraphs"))
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Info_says_what_the_consts_say(LanguageVersion language)
    {
        using var program = ContainerProjects.Load(language, SampleTrees.WithEmbeddedTexts(), SampleTrees.WithParts());

        var types = program
            .Program.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IParagraph)))
            .Select(type => type.FullName!)
            .ToList();

        Assert.Equal(20 + 5, types.Count);
        Assert.All(
            types,
            type =>
            {
                var info = program.Read<Paragraph>(type, "Info");
                Assert.Equal(program.Const(type, "Id"), info.Id);
                Assert.Equal(program.Const(type, "Citation"), info.Citation);
                Assert.Equal(program.Const(type, "Text"), info.Text);
                Assert.Equal(program.Const(type, "Chapeau") ?? info.Text, info.Chapeau);
                Assert.Equal(program.Const(type, "ClosingWords") ?? "", info.ClosingWords);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_article_is_a_paragraph_that_holds_paragraphs(LanguageVersion language)
    {
        using var program = ContainerProjects.Load(language, SampleTrees.WithEmbeddedTexts());

        var article = program.Read<Paragraph>($"{Texts}+Annex1+Article15", "Info");

        Assert.Equal(ParagraphKind.Article, article.Kind);
        Assert.Equal("1. A rule.\n2. Another rule:\n(a) for all.", article.Text);
        Assert.Same(program.Read<Paragraph>($"{Texts}+Annex1+Article15+Para2", "Info"), article.Subparagraphs[1]);
        Assert.Equal([1], article.Footnotes.Select(note => note.Number));
        Assert.Equal(
            "By 2030, eradicate it",
            program.Read<Paragraph>($"{Texts}+Embedded1+Goal1+Target1_1", "Info").Text
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Closing_words_end_the_text_of_their_paragraph(LanguageVersion language)
    {
        using var program = ContainerProjects.Load(language, SampleTrees.WithEmbeddedTexts());

        var paragraph = program.Read<Paragraph>($"{Texts}+OP4", "Info");

        Assert.Equal(
            "Decides that:\n(a) Reports be made\n(b) Reports be read,\nas long as there is need;",
            paragraph.Text
        );
        Assert.Equal("as long as there is need;", paragraph.ClosingWords);
        Assert.Equal("as long as there is need;".Length, Assert.Single(paragraph.ClosingAnchors).Position);
        Assert.Empty(paragraph.Anchors);
        Assert.Equal([2], paragraph.Footnotes.Select(note => note.Number));
        Assert.Equal(Fingerprint.Of(paragraph.Text), program.Const($"{Texts}+OP4", "Fingerprint"));
    }

    [Fact]
    public void A_part_says_when_it_was_adopted()
    {
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, SampleTrees.WithParts());

        Assert.Equal("The first matter", program.Const($"{Parts}+PartA", "Title"));
        Assert.Equal(49, program.Const($"{Parts}+PartA", "PlenaryMeeting"));
        Assert.Equal("2025-12-19", program.Const($"{Parts}+PartA", "AdoptionDate"));
        Assert.Null(program.Const($"{Parts}+PartB", "AdoptionDate"));
    }

    private static IEnumerable<string> IdsOf(IEnumerable<Paragraph> paragraphs) =>
        paragraphs.Select(paragraph => paragraph.Id[(paragraph.Id.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
}
