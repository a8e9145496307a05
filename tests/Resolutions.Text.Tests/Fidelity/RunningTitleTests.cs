using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>A title that runs on the pages and that no table knows is proved by its recurrence beside the breaks between them.</summary>
public class RunningTitleTests
{
    [Theory]
    [InlineData("\n\n3\n\nYearbook of Small Things\n\n", "\n\n4\n\nYearbook of Small Things\n\n")]
    [InlineData("\n\nYearbook of Small Things\n\n3\n\n", "\n\nYearbook of Small Things\n\n4\n\n")]
    [InlineData("\n\fYearbook of Small Things\n", "\n\fYearbook of Small Things\n")]
    [InlineData("\n\fYearbook of Small Things    3\n", "\n\f4    Yearbook of Small Things\n")]
    [InlineData(
        "\n\n25-18142\n\fYearbook of Small Things\nThe second volume\n",
        "\n\n25-18142\n\fYearbook of Small Things\nThe second volume\n"
    )]
    [InlineData("\n\n3\n\nЕжегодник малых вещей\n\n", "\n\n4\n\nЕжегодник малых вещей\n\n")]
    [InlineData("\n\n3\n\nحولية الأشياء الصغيرة\n\n", "\n\n4\n\nحولية الأشياء الصغيرة\n\n")]
    [InlineData("\n\n3\n\n小事物年鉴\n\n", "\n\n4\n\n小事物年鉴\n\n")]
    public void It_is_no_part_of_the_paragraph_that_a_page_divides(string first, string second)
    {
        var text = Reading.Parse(
            English(
                $"1. Decides to act on the{first}report of the Council;\n\n2. Decides to report on the{second}work done."
            )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            ["Decides to act on the report of the Council;", "Decides to report on the work done."],
            text.Resolutions.Single().Provisions.Skip(1).Select(each => each.Content.Text)
        );
    }

    [Fact]
    public void Titles_that_bear_the_numbers_of_their_pages_are_page_breaks_of_their_own()
    {
        var text = Reading.Parse(
            English(
                "1. Decides to act on the\n\nYearbook of Small Things    3\n\nreport;\n\n2. Decides to report on the\n\n"
                    + "4    Yearbook of Small Things\n\nwork;\n\n3. Decides on the\n\nYearbook of Small Things    5\n\nrest."
            )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            ["Decides to act on the report;", "Decides to report on the work;", "Decides on the rest."],
            text.Resolutions.Single().Provisions.Skip(1).Select(each => each.Content.Text)
        );
    }

    [Fact]
    public void A_form_feed_divides_a_paragraph_as_a_page_number_does()
    {
        var text = Reading.Parse(Chinese("1. 决定采取行动，并请秘书长\f向大会提出报告；\n\f\n2. 决定报告。"));

        Assert.Empty(text.Diagnostics);
        Assert.Equal("决定采取行动，并请秘书长向大会提出报告；", text.Resolutions.Single().Operative(1).Content.Text);
    }

    [Theory]
    [InlineData("Reaffirming the need")]
    [InlineData("Annex to the report")]
    [InlineData("18 December 2025")]
    [InlineData("the United Nations")]
    public void What_belongs_to_a_paragraph_may_recur(string line)
    {
        var text = Reading.Parse(
            English(
                $"1. Decides on\n\n3\n\n{line}\n\nof it;\n\n2. Decides to report on\n\n4\n\n{line}\n\nof them;\n\n"
                    + $"3. Decides to act on\n{line}\n\nand {(line.StartsWith("the", StringComparison.Ordinal) ? "more" : line)}."
            )
        );
        var whole = string.Join('\n', text.Resolutions.Single().All().Select(each => each.Content.Text));

        Assert.True(
            whole.Split(line).Length >= 3
                || text.Diagnostics.Any(each => text.Slice(each.Span).Contains(line, StringComparison.Ordinal)),
            whole
        );
    }

    [Fact]
    public void Two_pages_of_many_prove_nothing()
    {
        var pages = string.Concat(
            Enumerable.Range(3, 6).Select(page => $"the words\n\n{page}\n\nthat\n\nnumber {page} has and\n\n")
        );
        var text = Reading.Parse(
            English(
                $"1. Decides\n\n9\n\nYearbook of Small Things\n\n{pages}goes on\n\n10\n\nYearbook of Small Things\n\nto it."
            )
        );

        Assert.Contains(
            "Yearbook of Small Things",
            text.Resolutions.Single().Operative(1).Content.Text,
            StringComparison.Ordinal
        );
    }
}
