using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>Several resolutions under one number, told apart by letters.</summary>
public sealed class PartTests
{
    private const string TwoParts = """
        Resolutions adopted by the General Assembly on 18 December 2025

        80/84. Questions of measure

        A

        Measures of length

        The General Assembly,

        Recalling its resolution 70/1,

        1. Decides to measure;

        2. Requests the Secretary-General to report.

        61st plenary meeting
        18 December 2025

        B

        Measures of weight

        The General Assembly,

        Recalling its resolution 70/2,

        Noting the report,

        1. Decides to weigh:

        (a) Gold;

        (b) Salt.

        61st plenary meeting
        18 December 2025

        Annex

        1. The scales are true.
        """;

    [Fact]
    public void Each_letter_is_a_part_with_numbers_of_its_own()
    {
        var text = Reading.Parse(TwoParts);
        var resolution = text.Resolutions.Single();

        Assert.Equal("PartA[PP1 OP1 OP2] PartB[PP1 PP2 OP1(a b) Annex1[Para1]]", Outline.Of(resolution));
        Assert.Equal("A/RES/80/84", resolution.Header.Symbol);
        Assert.Equal("Questions of measure", resolution.Header.Title.Text);
        Assert.Equal(
            ["Measures of length", "Measures of weight"],
            resolution.Provisions.Select(each => each.Content.Text)
        );
        Assert.All(resolution.Provisions, each => Assert.Equal("The General Assembly,", each.EnactingFormula.Text));
        Assert.All(resolution.Provisions, each => Assert.Equal(61, each.Closing?.PlenaryMeeting));
        Assert.Empty(text.Diagnostics);
    }

    [Theory]
    [InlineData("80/84. Questions of measure\n\nB\n\nMeasures of weight", "A/RES/80/84 B")]
    [InlineData("1721 (XVI). Questions of measure\n\nC", "A/RES/1721 C (XVI)")]
    public void A_single_letter_belongs_to_the_symbol(string title, string symbol)
    {
        var text = Reading.Parse(
            $"{title}\n\nThe General Assembly,\n\nNoting the report,\n\n1. Decides to weigh;\n\n2. Decides to act.\n\n61st plenary meeting\n18 December 1961"
        );

        Assert.Equal(symbol, text.Resolutions.Single().Header.Symbol);
        Assert.Equal("Questions of measure", text.Resolutions.Single().Header.Title.Text);
    }

    [Fact]
    public void A_letter_after_a_gap_is_reported()
    {
        var text = Reading.Parse(TwoParts.Replace("\nB\n", "\nD\n", StringComparison.Ordinal));

        Assert.Contains("PartD", Outline.Of(text.Resolutions[0]), StringComparison.Ordinal);
        Assert.Equal(TextRules.NumberOutOfSequence, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void A_letter_far_from_the_one_before_opens_no_part()
    {
        var text = Reading.Parse(TwoParts.Replace("\nB\n", "\nW\n", StringComparison.Ordinal));

        Assert.DoesNotContain("PartW", Outline.Of(text.Resolutions[0]), StringComparison.Ordinal);
        Assert.NotEmpty(text.Diagnostics);
    }

    [Fact]
    public void A_part_without_operative_paragraph_gives_an_error_and_no_type()
    {
        var text = Reading.Parse(TwoParts.Replace("1. Decides to weigh:", "Having weighed,", StringComparison.Ordinal));

        Assert.Empty(text.Resolutions);
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.NoOperativeParagraph);
    }

    [Theory]
    [InlineData("The General Assembly,")]
    [InlineData("Thc General Assemhly")]
    [InlineData("The  General  Assernbly ,")]
    public void A_formula_that_a_scan_damaged_opens_a_part_below_its_letter(string formula)
    {
        var at = TwoParts.LastIndexOf("The General Assembly,", StringComparison.Ordinal);
        var text = Reading.Parse(TwoParts[..at] + formula + TwoParts[(at + "The General Assembly,".Length)..]);

        Assert.StartsWith(
            "PartA[PP1 OP1 OP2] PartB[PP1 PP2 OP1",
            Outline.Of(text.Resolutions.Single()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ألف", 1)]
    [InlineData("باء", 2)]
    public void Arabic_names_its_letters(string name, int value) =>
        Assert.Equal(
            value,
            PartLetters.Read(name, LanguageTables.All.Single(table => table.Language == Language.Arabic), next: 1)
        );

    [Theory]
    [InlineData("A\n\nMeasures of length", "A Measures of length")]
    [InlineData("B\n\nMeasures of weight", "B Measures of weight")]
    [InlineData("A\n\nMeasures of length", "## A Measures of length")]
    public void A_letter_may_stand_before_its_title(string apart, string together)
    {
        var lines = TwoParts.Replace("\r\n", "\n", StringComparison.Ordinal);
        var expected = Reading.Parse(lines).Resolutions.Single();

        var read = Reading.Parse(lines.Replace(apart, together, StringComparison.Ordinal)).Resolutions.Single();

        Assert.Equal(Outline.Of(expected), Outline.Of(read));
        Assert.Equal(
            expected.Provisions.Select(part => part.Content.Text),
            read.Provisions.Select(part => part.Content.Text)
        );
    }

    [Fact]
    public void A_title_that_begins_with_a_letter_is_one_resolution_where_no_other_letter_follows() =>
        Assert.Equal(
            "OP1",
            Outline.Of(
                SmallText.Read(
                    "80/7. Small texts\n\nA Measure of length\n\nThe General Assembly,\n\n1. Decides to act."
                )
            )
        );

    [Fact]
    public void Parts_under_a_heading_that_is_no_number_alone() =>
        Assert.Equal(
            "PartA[PP1 OP1 OP2] PartB[OP1 OP2]",
            Outline.Of(
                Reading
                    .Parse(
                        "S/RES/999 (1965)\n\nResolution 999 (1965)\n\nAdopted by the Security Council at its 1300th meeting, on 3 May 1965\n\n"
                            + "A\n\nThe Security Council,\n\nNoting the report,\n\n1. Calls upon the parties to stop;\n\n2. Requests a report.\n\n"
                            + "B\n\nThe Security Council,\n\n1. Decides to act;\n\n2. Requests a report.\n"
                    )
                    .Resolutions.Single()
            )
        );

    [Fact]
    public void Parts_in_the_order_of_the_Cyrillic_alphabet()
    {
        const string part =
            "\n\nГенеральная Ассамблея,\n\n1. постановляет действовать;\n\n2. просит о помощи.\n\n"
            + "1300-е пленарное заседание,\n3 мая 1965 года.\n\n";
        Assert.Equal(
            "PartA[OP1 OP2] PartB[OP1 OP2] PartC[OP1 OP2]",
            Outline.Of(
                Reading.Parse("2999 (XX). Вопрос о колодцах\n\nА" + part + "Б" + part + "В" + part).Resolutions.Single()
            )
        );
    }
}
