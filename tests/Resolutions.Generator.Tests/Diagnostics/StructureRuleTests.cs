using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class StructureRuleTests
{
    private static readonly string English = new EnglishResolution().ToString();

    private static string Chinese => Texts.Read("small.zh.txt").Content;

    [Theory]
    [Covers("RES0003", isReported: true)]
    [InlineData("⟦Dear Sir or Madam,⟧\n\nthis is a letter.\n")]
    [InlineData("\n\n  ⟦Eightieth session⟧  \n\n80/901. Small texts\n\n1. Takes note of it.\n")]
    public void RES0003_a_text_without_enacting_formula(string text) =>
        Rules.AssertReported("RES0003", DiagnosticSeverity.Error, text);

    [Fact]
    [Covers("RES0004", isReported: true)]
    public void RES0004_a_resolution_without_number() =>
        Rules.AssertReported(
            "RES0004",
            DiagnosticSeverity.Error,
            English
                .Replace("80/901. Small texts", "Small texts", StringComparison.Ordinal)
                .Replace("The General Assembly,", "⟦The General Assembly,⟧", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0005", isReported: true)]
    public void RES0005_a_resolution_that_ends_after_its_preamble()
    {
        var diagnostic = Rules.AssertReported(
            "RES0005",
            DiagnosticSeverity.Error,
            English[..English.IndexOf("\n\n1. ", StringComparison.Ordinal)]
                .Replace(
                    "Recalling its resolution 70/1 of 25 September 2015,",
                    "⟦Recalling its resolution 70/1 of 25 September 2015,⟧",
                    StringComparison.Ordinal
                )
        );

        Assert.Contains("A/RES/80/901", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0006", isReported: true)]
    public void RES0006_a_number_out_of_sequence()
    {
        var diagnostic = Rules.AssertReported(
            "RES0006",
            DiagnosticSeverity.Warning,
            English.Replace("\n2. ", "\n⟦3.⟧ ", StringComparison.Ordinal)
        );

        Assert.Contains("Paragraph 2", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0007", isReported: true)]
    public void RES0007_a_paragraph_without_its_end() =>
        Rules.AssertReported(
            "RES0007",
            DiagnosticSeverity.Warning,
            English.Replace("Secretary-General;", "⟦Secretary-General⟧", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0008", isReported: true)]
    public void RES0008_a_resolution_without_closing()
    {
        var diagnostic = Rules.AssertReported(
            "RES0008",
            DiagnosticSeverity.Warning,
            English[..English.IndexOf("\n\n49th", StringComparison.Ordinal)]
                .Replace(
                    "Requests the Secretary-General to report thereon.",
                    "⟦Requests the Secretary-General to report thereon.⟧",
                    StringComparison.Ordinal
                )
        );

        Assert.Contains("A/RES/80/901", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0012", isReported: true)]
    public void RES0012_a_text_without_place()
    {
        var diagnostic = Rules.AssertReported(
            "RES0012",
            DiagnosticSeverity.Warning,
            $"{English}\n⟦A stray remark of the printer.⟧\n"
        );

        Assert.Contains("A stray remark of the printer.", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES0013", isReported: true)]
    [InlineData("Eightieth session", "⟦Seventy-ninth session⟧")]
    [InlineData(
        "Resolution adopted by the General Assembly on 19 December 2025",
        "⟦Resolution adopted by the General Assembly on 19 December 2015⟧"
    )]
    public void RES0013_a_header_that_contradicts_the_number(string line, string marked)
    {
        var diagnostic = Rules.AssertReported(
            "RES0013",
            DiagnosticSeverity.Warning,
            English
                .Replace(line, marked, StringComparison.Ordinal)
                .Replace("\n19 December 2025", ClosingDate(marked), StringComparison.Ordinal)
        );

        Assert.Contains("80/901", diagnostic.Message(), StringComparison.Ordinal);
    }

    private static string ClosingDate(string adoption) =>
        adoption.Contains("2015", StringComparison.Ordinal) ? "\n19 December 2015" : "\n19 December 2025";

    [Fact]
    [Covers("RES0014", isReported: true)]
    public void RES0014_a_paragraph_whose_action_is_not_known()
    {
        var diagnostic = Rules.AssertReported(
            "RES0014",
            DiagnosticSeverity.Info,
            English.Replace(
                "Takes note of the report of the Secretary-General;",
                "⟦Juggles the report of the Secretary-General;⟧",
                StringComparison.Ordinal
            )
        );

        Assert.Contains("1", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0017", isReported: true)]
    public void RES0017_a_mark_of_emphasis_without_its_twin() =>
        Rules.AssertReported(
            "RES0017",
            DiagnosticSeverity.Warning,
            English.Replace("Takes note of the report", "Takes note of the ⟦**⟧report", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0018", isReported: true)]
    public void RES0018_the_end_of_another_resolution_above_the_title() =>
        Rules.AssertReported(
            "RES0018",
            DiagnosticSeverity.Warning,
            "⟦2. Urges all States to act.\n\n60th plenary meeting\n18 December 2023⟧\n\n" + English
        );

    [Fact]
    [Covers("RES0019", isReported: true)]
    public void RES0019_a_paragraph_that_lost_its_number() =>
        Rules.AssertReported(
            "RES0019",
            DiagnosticSeverity.Warning,
            English.Replace("\n\n2. ", "\n\n⟦Welcomes the efforts made;⟧\n\n3. ", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0016", isReported: true)]
    public void RES0016_a_line_that_may_go_on_with_the_paragraph_above_it() =>
        Rules.AssertReported(
            "RES0016",
            DiagnosticSeverity.Warning,
            Chinese.Replace("决议，¹\n", "决议，¹\n\n⟦本着团结精神应对挑战，⟧\n", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0030", isReported: true)]
    public void RES0030_a_session_in_damaged_roman_numerals() =>
        Rules.AssertReported(
            "RES0030",
            DiagnosticSeverity.Warning,
            "2048 (⟦XXl⟧). Small texts\n\nThe General Assembly,\n\nTakes note of the report.\n\n"
                + "1500th plenary meeting,\n21 November 1966."
        );

    [Fact]
    [Covers("RES0031", isReported: true)]
    public void RES0031_a_line_that_is_almost_one_of_a_header() =>
        Rules.AssertReported(
            "RES0031",
            DiagnosticSeverity.Warning,
            "⟦Resolution adcpted by the General Assembly on 18 December 2025⟧\n\n" + English
        );

    [Fact]
    [Covers("RES0032", isReported: true)]
    public void RES0032_a_letter_for_the_digit_of_a_number() =>
        Rules.AssertReported(
            "RES0032",
            DiagnosticSeverity.Warning,
            English.Replace("1. Takes note", "⟦l.⟧ Takes note", StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0033", isReported: true)]
    public void RES0033_operative_paragraphs_without_numbers() =>
        Rules.AssertReported(
            "RES0033",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\n⟦Takes note of the report;⟧\n\nDecides to act.\n\n"
                + "61st plenary meeting\n18 December 2025"
        );

    [Fact]
    [Covers("RES0034", isReported: true)]
    public void RES0034_full_stop_in_the_preamble() =>
        Rules.AssertReported(
            "RES0034",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\nRecalling its ⟦resolution 79/1.⟧\n\n1. Decides to act.\n\n"
                + "61st plenary meeting\n18 December 2025"
        );

    [Fact]
    [Covers("RES0035", isReported: true)]
    public void RES0035_small_letter_at_the_start_of_a_paragraph() =>
        Rules.AssertReported(
            "RES0035",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\n1. Decides to act.\n\n61st plenary meeting\n18 December 2025\n\n"
                + "Annex\nRules\n\nThe age is low.\n\n⟦or none is set.⟧"
        );

    [Fact]
    [Covers("RES0036", isReported: true)]
    public void RES0036_damaged_line_of_the_meeting() =>
        Rules.AssertReported(
            "RES0036",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\n1. Decides to act.\n\n⟦61st plenarv meetinq⟧\n18 December 2025"
        );

    [Fact]
    [Covers("RES0045", isReported: true)]
    public void RES0045_impossible_symbol() =>
        Rules.AssertReported(
            "RES0045",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\n1. Takes note of ⟦A/C.9/80/1⟧.\n\n61st plenary meeting\n18 December 2025"
        );

    [Fact]
    [Covers("RES0046", isReported: true)]
    public void RES0046_date_outside_the_session() =>
        Rules.AssertReported(
            "RES0046",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\n1. Recalls General Assembly resolution ⟦70/1⟧ of 25 September 2005.\n\n"
                + "61st plenary meeting\n18 December 2025"
        );

    [Fact]
    [Covers("RES0047", isReported: true)]
    public void RES0047_missing_provision() =>
        Rules.AssertReported(
            "RES0047",
            DiagnosticSeverity.Warning,
            "80/7. Small texts\n\nThe General Assembly,\n\n1. Decides to act under ⟦paragraph 7⟧ above.\n\n61st plenary meeting\n18 December 2025"
        );

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_place_is_exact_whatever_the_line_ends_and_the_script(string lineEnd) =>
        Rules.AssertReported(
            "RES0009",
            DiagnosticSeverity.Warning,
            English
                .Replace(
                    "note of the report",
                    "note of the report \U0001F30D 中文 \U00020000 e\u0301,⟦¹⟧",
                    StringComparison.Ordinal
                )
                .Replace("\n", lineEnd, StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0003", isReported: false)]
    [Covers("RES0004", isReported: false)]
    [Covers("RES0005", isReported: false)]
    [Covers("RES0006", isReported: false)]
    [Covers("RES0007", isReported: false)]
    [Covers("RES0008", isReported: false)]
    [Covers("RES0012", isReported: false)]
    [Covers("RES0013", isReported: false)]
    [Covers("RES0014", isReported: false)]
    [Covers("RES0016", isReported: false)]
    [Covers("RES0017", isReported: false)]
    [Covers("RES0018", isReported: false)]
    [Covers("RES0019", isReported: false)]
    [Covers("RES0030", isReported: false)]
    [Covers("RES0031", isReported: false)]
    [Covers("RES0032", isReported: false)]
    [Covers("RES0033", isReported: false)]
    [Covers("RES0034", isReported: false)]
    [Covers("RES0035", isReported: false)]
    [Covers("RES0036", isReported: false)]
    [Covers("RES0045", isReported: false)]
    [Covers("RES0046", isReported: false)]
    [Covers("RES0047", isReported: false)]
    public void A_well_formed_text_gives_no_diagnostic()
    {
        Rules.AssertNothingReported(English);
        Rules.AssertNothingReported(Chinese);
        Rules.AssertNothingReported(Texts.Read("small.en.txt").Content);
        Rules.AssertNothingReported(Texts.Read("subparagraphs.en.txt").Content);
    }
}
