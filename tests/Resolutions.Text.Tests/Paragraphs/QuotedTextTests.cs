using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;
using static Resolutions.Text.Tests.Harness.SmallTextInOtherLanguages;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>A text that a paragraph quotes behind a colon has numbers of its own, which are none of the resolution's.</summary>
public class QuotedTextTests
{
    [Theory]
    [InlineData("“1. Wells shall be protected.\n\n“2. Springs shall be protected.\n\n“3. States shall report.”")]
    [InlineData("“2. Decides to protect wells;\n\n“3. Requests States to report”;")]
    [InlineData("“4. Wells shall be protected”;")]
    [InlineData("\"1. Wells shall be protected.\n\n2. Springs shall be protected.\"")]
    [InlineData(
        "“Rule 5\n\n“1. Wells shall be protected:\n\n“(a) In spring;\n\n“(b) In autumn.\n\n“2. States shall report.”"
    )]
    public void Quoted_paragraphs_are_text_of_the_paragraph(string quoted)
    {
        var text = Reading.Parse(
            English(
                $"1. Decides to amend the rules to read:\n\n{quoted}\n\n2. Decides to act;\n\n3. Requests a report."
            )
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("PP1 OP1 OP2 OP3", Outline.Of(resolution));
        Assert.Equal(
            "Decides to amend the rules to read: " + quoted.Replace("\n\n", " ", StringComparison.Ordinal),
            resolution.Operative(1).Content.Text
        );
        Assert.Equal("Decides to act;", resolution.Operative(2).Content.Text);
    }

    [Theory]
    [InlineData("“1. 水井应受保护。\n\n“2. 泉水应受保护。”")]
    [InlineData("「1. 水井应受保护。\n\n2. 泉水应受保护。」")]
    public void Quotation_marks_of_Chinese(string quoted) =>
        Assert.Equal(
            "PP1 OP1 OP2 OP3",
            Outline.Of(
                Read(Chinese($"1. 决定将第5条修改如下：\n\n{quoted}\n\n2. 决定修正案生效；\n\n3. 请秘书长提出报告。"))
            )
        );

    [Fact]
    public void A_text_that_the_paragraph_announces_is_embedded_and_ends_with_its_quotation_mark()
    {
        Assert.Equal(
            "PP1 OP1 Embedded1[Para1 Para2] OP2 OP3",
            Outline.Of(
                Read(
                    FrenchText(
                        "Rappelant sa résolution 60/1,\n\n1. Décide de remplacer l’article 5 par le texte suivant :\n\n"
                            + "« 1. Les puits sont protégés.\n\n2. Les sources sont protégées. »\n\n"
                            + "2. Décide que la modification prend effet ;\n\n3. Prie le Secrétaire général de faire rapport."
                    )
                )
            )
        );
        Assert.Equal(
            "PP1 OP1 Embedded1[Para1 Para2] OP2 OP3",
            Outline.Of(
                Read(
                    RussianText(
                        "ссылаясь на свою резолюцию 60/1,\n\n1. постановляет заменить правило 5 следующим текстом:\n\n"
                            + "«1. Колодцы охраняются.\n\n2. Просит о помощи.»;\n\n2. постановляет действовать;\n\n"
                            + "3. просит представить доклад."
                    )
                )
            )
        );
    }

    [Fact]
    public void A_draft_resolution_ends_with_its_quotation_mark()
    {
        var text = Reading.Parse(
            English(
                "1. Decides to act;\n\n2. Recommends the following draft resolution:\n\n“The Economic and Social Council,\n\n"
                    + "“Recalling its resolution 2009/23,\n\n“1. Endorses the rules;\n\n“2. Requests a report:\n\n“(a) On wells;\n\n“(b) On springs;\n\n"
                    + "“Annex\n\n“Rules on wells\n\n“1. Wells are protected.\n\n“2. Springs are protected.”\n\n3. Requests a report."
            )
        );

        Assert.Equal(
            "PP1 OP1 OP2 Embedded1[PP1 OP1 OP2(a b) h List2[h OP1 OP2]] OP3",
            Outline.Of(text.Resolutions.Single())
        );
    }

    [Fact]
    public void A_draft_resolution_in_guillemets_has_the_actions_of_its_paragraphs()
    {
        var text = Reading.Parse(
            FrenchText(
                "Rappelant sa résolution 60/1,\n\n1. Approuve le projet de résolution suivant :\n\n« Le Conseil économique et social,\n\n"
                    + "« Rappelant sa résolution 2009/23,\n\n« 1. Fait siennes les règles ;\n\n« 2. Prie le Secrétaire général de faire rapport. »\n\n"
                    + "2. Décide d’agir ;\n\n3. Prie le Secrétaire général de faire rapport."
            )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 Embedded1[PP1 OP1 OP2] OP2 OP3", Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void Quoted_articles_are_units_of_the_text_that_the_paragraph_announces()
    {
        var text = Reading.Parse(
            English(
                "1. Decides to replace article 3 of the statute by the following:\n\n“Article 3\n\n“1. The members shall be elected.\n\n"
                    + "“2. The term is four years.\n\n“Article 4\n\n“The seat is at Geneva.”\n\n2. Requests a report."
            )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 Embedded1[Article3[Para1 Para2] Article4] OP2", Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void A_part_may_quote_as_well() =>
        Assert.Equal(
            "PP1 OP1(a b) OP2",
            Outline.Of(
                Read(
                    English(
                        "1. Decides to amend the rules:\n\n(a) Paragraph 1 shall read:\n\n“1. Wells shall be protected.”;\n\n"
                            + "(b) Paragraph 2 shall read:\n\n“2. Springs shall be protected:\n\n“(a) In spring.”\n\n2. Requests a report."
                    )
                )
            )
        );

    [Fact]
    public void Quoted_letters_are_parts_of_the_paragraph() =>
        Assert.Equal(
            "PP1 OP1(a b) OP2",
            Outline.Of(
                Read(
                    English(
                        "1. Urges States to act so that:\n\n“(a) Wells are protected;\n\n“(b) Springs are protected”;\n\n2. Requests a report."
                    )
                )
            )
        );

    [Fact]
    public void A_quotation_that_never_ends_swallows_nothing() =>
        Assert.Equal(
            "Requests a report.",
            Read(
                    English(
                        "1. Decides that the rules shall read:\n\n“1. Wells are protected.\n\n2. Decides to act;\n\n3. Requests a report."
                    )
                )
                .Operative(3)
                .Content.Text
        );
}
