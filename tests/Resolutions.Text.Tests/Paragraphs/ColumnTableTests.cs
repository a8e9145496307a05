using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Tables whose columns runs of spaces part.</summary>
public class ColumnTableTests
{
    private const string Rows = """
        Member State        Rate 2010     Rate 2011
        Alphaland               0.100         0.200
        Betaland                1.500         1.600
        """;

    private const string Read = "Member State\tRate 2010\tRate 2011\nAlphaland\t0.100\t0.200\nBetaland\t1.500\t1.600";

    [Fact]
    public void Rows_belong_to_the_paragraph_above()
    {
        var text = Reading.Parse(English($"1. Decides on these rates:\n\n{Rows}\n\n2. Requests a report."));

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("PP1 OP1 OP2", Outline.Of(resolution));
        Assert.Equal("Decides on these rates:\n" + Read, resolution.Operative(1).Content.Text);
    }

    [Fact]
    public void Numbered_rows_with_amounts_are_no_paragraphs()
    {
        var resolution = SmallText.Read(
            English(
                "1. Approves these amounts:\n\nSection\n\nAmount\n\n1. Overall policy-making 110 000\n\n2. Political affairs 23 500\n\n"
                    + "3. Justice 1 200\n\nTotal 134 700\n\n2. Requests a report."
            )
        );

        Assert.Equal("PP1 OP1 OP2", Outline.Of(resolution));
        Assert.Contains("2. Political affairs 23 500", resolution.Operative(1).Content.Text, StringComparison.Ordinal);
        Assert.EndsWith("Total 134 700", resolution.Operative(1).Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_goes_on_behind_the_table() =>
        Assert.Equal(
            $"Decides on these rates:\n{Read}\nfor a term of three years;",
            EnglishParagraph(
                $"1. Decides on these rates:\n\n{Rows}\n\nfor a term of three years;\n\n2. Requests a report."
            )
        );

    [Fact]
    public void Numbers_of_rows_are_no_numbers_of_paragraphs() =>
        Assert.Equal(
            "PP1 OP1 OP2",
            Outline.Of(
                SmallText.Read(
                    English(
                        "1. Approves these amounts:\n\n     Section                 Amount\n\n1.   Policy                  100,000\n"
                            + "2.   Justice                 200,000\n     Total                   300,000\n\n2. Requests a report."
                    )
                )
            )
        );

    [Fact]
    public void Rows_under_the_title_of_an_annex_are_its_text()
    {
        var annex = SmallText
            .Read(
                English("1. Adopts the scale.")
                    + $"\nAnnex\n\nScale\n\n{Rows}\n\nTotal                   1.600         1.800\n"
            )
            .Provisions[^1];

        Assert.Equal("Scale", annex.Content.Text);
        Assert.Equal(Read + "\nTotal\t1.600\t1.800", Assert.Single(annex.Children).Content.Text);
    }

    [Fact]
    public void Text_that_is_set_to_a_width_is_no_table() =>
        Assert.Equal(
            "Decides to  protect   the wells  of all villages,   and to clean   them;",
            EnglishParagraph(
                    "1. Decides to  protect   the wells\n of all villages,   and to clean   them;\n\n2. Requests a report."
                )
                .Replace("wells of", "wells  of", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("2025\t100\n2026\t200")]
    [InlineData("2025 100\n2026 200")]
    [InlineData("2025    100\n2026    200")]
    public void Rows_of_numbers_are_no_page_numbers(string rows)
    {
        var text = Reading.Parse(English($"1. Takes note of the costs:\n\n{rows}\n\n2. Decides to pay."));

        Assert.DoesNotContain(text.Tokens, token => token.Kind == TokenKind.Furniture && token.Span.Length > 5);
    }
}
