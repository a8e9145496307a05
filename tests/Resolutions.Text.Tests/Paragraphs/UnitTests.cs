using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Articles, rules, goals and targets of annexed texts.</summary>
public sealed class UnitTests
{
    private static string Annex(string lines) =>
        Outline.Of(SmallText.Read(SmallText.English("1. Decides to act.") + "\n\nAnnex\n\n" + lines))[
            "PP1 OP1 ".Length..
        ];

    [Fact]
    public void An_article_holds_its_title_and_its_paragraphs() =>
        Assert.Equal(
            "Annex1[h Article1[h] Article2[h Para1 Para2(a b)] Article3[h]]",
            Annex(
                "Statute\n\nPart one\n\nArticle 1\n\nEstablishment\n\nThe body is established.\n\nArticle 2\n\nPowers\n\n1. It measures.\n\n"
                    + "2. It weighs:\n\n(a) Gold;\n\n(b) Salt.\n\nArticle 3: Seat\n\nThe seat is at the Hague."
            )
        );

    [Fact]
    public void The_text_of_an_article_without_numbers_is_the_articles_own()
    {
        var resolution = SmallText.Read(
            SmallText.English("1. Decides to act.")
                + "\n\nAnnex\n\nArticle 1\nEstablishment\n\nThe body is established.\n\nIt is free."
        );
        var article = resolution.Provisions[^1].Children[0];

        Assert.Equal("Establishment", Assert.Single(article.Children).Content.Text);
        Assert.Equal("The body is established. It is free.", article.Content.Text);
        Assert.Equal("Article 1", article.Marker.Text);
    }

    [Fact]
    public void Targets_open_line_by_line_though_they_have_no_marks_at_their_ends() =>
        Assert.Equal(
            "Annex1[Goal1[h Target1.1 Target1.2 Target1.a] Goal2[h Target2.1]]",
            Annex(
                "Goals\n\nGoal 1. End poverty everywhere\n\n1.1 By 2030, eradicate poverty\n1.2 By 2030, reduce by half\n"
                    + "1.a Ensure mobilization\n\nGoal 2. End hunger\n\n2.1 By 2030, end hunger"
            )
        );

    [Theory]
    [InlineData("Article 1\n\nIt measures.\n\nArticle 3\n\nIt weighs.", "Article 3")]
    [InlineData("Article 1\n\nIt measures.\n\nArticle 2\n\nIt weighs.", null)]
    public void An_article_that_is_left_out_is_reported_at_the_next_one(string articles, string? reported)
    {
        var source = SmallText.English("1. Decides to act.") + "\n\nAnnex\n\nStatute\n\n" + articles;

        Assert.Equal(
            reported,
            Reading
                .Parse(source)
                .Diagnostics.SingleOrDefault(each => each.Rule == TextRules.NumberOutOfSequence)
                ?.Span.In(source)
        );
    }

    [Fact]
    public void Targets_belong_to_their_goal() =>
        Assert.Equal(
            "Annex1[Goal1[h Target1.1 Target1.2 Target1.a] Goal2[h Target2.1]]",
            Annex(
                "Goal 1. End poverty\n\n1.1 By 2030, eradicate it.\n\n1.2 By 2030, reduce it.\n\n1.a Ensure resources.\n\n"
                    + "Goal 2. End hunger\n\n2.1 By 2030, end it."
            )
        );

    [Fact]
    public void Targets_may_be_named() =>
        Assert.Equal(
            "Annex1[Goal1[h Target1.1 Target1.2 Target1.a] Goal2[h Target2.1]]",
            Annex(
                "Goal 1. End poverty\n\nTarget 1.1 By 2030, eradicate it.\n\nTarget 1.2 By 2030, reduce it.\n\nTarget 1.a Ensure resources.\n\n"
                    + "Goal 2. End hunger\n\nTarget 2.1 By 2030, end it."
            )
        );

    [Fact]
    public void Articles_that_begin_again_stand_in_a_list() =>
        Assert.Equal(
            "Annex1[Article1 Article2 List2[h Article1]]",
            Annex(
                "Article 1\n\nOne is said.\n\nArticle 2\n\nTwo is said.\n\nOptional protocol\n\nArticle 1\n\nOne more is said."
            )
        );

    [Fact]
    public void A_number_with_bis_comes_behind_its_number() =>
        Assert.Equal(
            "Annex1[Article42 Article42bis Article43]",
            Annex(
                "Article 42\n\nOne is said.\n\nArticle 42 bis\n\nOne and a half is said.\n\nArticle 43\n\nTwo is said."
            )
        );

    [Fact]
    public void A_line_of_running_text_that_begins_with_an_article_opens_none() =>
        Assert.DoesNotContain(
            "Article",
            Annex(
                "Rules\n\nStates shall respect what is said in\nArticle 5 of the Charter and in\n\nArticle 6 of the Charter."
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Chinese_articles_are_numbered_in_words()
    {
        var resolution = SmallText.Read(
            SmallText.Chinese("1. 决定采取行动。") + "\n\n附件\n\n第一条\n\n机构设立。\n\n第二条\n\n机构独立。"
        );

        Assert.EndsWith("Annex1[Article1 Article2]", Outline.Of(resolution), StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_that_are_listed_before_their_text_are_a_list_of_their_own()
    {
        var resolution = SmallText.Read(
            SmallText.English(
                "Adopts the following declaration:\n\nOn wells\n\n1. We act.\n\nGoals\n\nGoal 1. Dig wells\n\nGoal 2. Clean wells\n\n"
                    + "Goal 1. Dig wells\n\n1.1 By 2030, dig wells for all\n\n1.a Help with wells\n\nGoal 2. Clean wells\n\n2.1 By 2030, clean all wells\n\n"
                    + "Follow-up\n\n2. We report."
            )
        );

        Assert.Equal(
            "PP1 OP1 Embedded1[Para1 h Goal1[h] Goal2[h] List2[Goal1[h Target1.1 Target1.a] Goal2[h Target2.1] h] Para2]",
            Outline.Of(resolution)
        );
        Assert.Equal(
            "By 2030, dig wells for all",
            resolution.All().First(each => each.Term == ProvisionTerm.Target).Content.Text
        );
    }
}
