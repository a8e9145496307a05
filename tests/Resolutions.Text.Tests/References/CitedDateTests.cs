using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.References;

/// <summary>Dates that speak for an organ, or against the number.</summary>
public class CitedDateTests
{
    /// <summary>Language, a paragraph, and what it refers to, and whether a date is reported.</summary>
    public static TheoryData<string, string, string, bool> Forms =>
        new()
        {
            {
                "ru",
                "ссылается на резолюцию 2023/3 Экономического и Социального Совета от 7 июня 2022 года.",
                "E/RES/2023/3",
                true
            },
            { "en", "Recalls its resolution 217 A (III) of 10 December 1958.", "A/RES/217 A (III)", true },
            { "en", "Recalls its resolution 70/1 of 25 February 2015.", "A/RES/70/1", true },
            { "en", "Recalls Human Rights Council resolution 32/13 of 1 July 2017.", "A/HRC/RES/32/13", true },
            { "en", "Recalls its resolution S-32/1 of 1 January 1950.", "A/RES/S-32/1", true },
            { "en", "Recalls resolution 1325 (2000) of 31 October 1999.", "S/RES/1325 (2000)", true },
            { "en", "Recalls resolution 2023/3 of 7 June 2022.", "E/RES/2023/3", true },
            { "ar", "تشير إلى القرار 26/59 المؤرخ 22 تشرين الثاني/نوفمبر 2004.", "A/RES/59/26", false },
            { "en", "Recalls resolution 377 (V) of 3 November 1950.", "A/RES/377 (V)", false },
            { "en", "Recalls resolution 2 (I) of 1 February 1946.", "A/RES/2 (I)", false },
            {
                "en",
                "Recalls Human Rights Council resolutions 6/30 of 14 December 2007, 5/1 of 18 June 2007, 10/1 of 25 March 2009 and 43/1 of 19 June 2020.",
                "A/HRC/RES/6/30 A/HRC/RES/5/1 A/HRC/RES/10/1 A/HRC/RES/43/1",
                false
            },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_paragraph_refers_to(string language, string paragraph, string references, bool isOutside)
    {
        var (read, diagnostics) = LanguageText.ReadWithDiagnostics(language, paragraph);

        Assert.Equal(references, string.Join(" ", read.Operative(1).References.Select(ReferenceText.Short)));
        Assert.Equal(isOutside, diagnostics.Any(each => each.Rule == TextRules.DateOutsideSession));
        Assert.DoesNotContain(diagnostics, each => each.Rule == TextRules.ImpossibleSymbol);
    }

    [Theory]
    [InlineData("its resolution 1514 (XXX) of 14 December 1960")]
    [InlineData("General Assembly resolution 1514 (XXX)")]
    public void A_number_that_no_session_gave_is_reported(string words)
    {
        var (read, diagnostics) = LanguageText.ReadWithDiagnostics("en", $"Recalls {words}.");

        Assert.Null(Assert.Single(read.Operative(1).References).Symbol);
        Assert.Contains(diagnostics, each => each.Rule == TextRules.ImpossibleSymbol);
    }

    [Theory]
    [InlineData("FCCC/XY/2021/10")]
    [InlineData("UNEP/CBD/COP/DEC/X/2")]
    public void A_symbol_of_a_body_that_the_grammar_does_not_know_is_a_name(string symbol)
    {
        var (read, diagnostics) = LanguageText.ReadWithDiagnostics("en", $"Recalls the report {symbol} of the body.");

        Assert.StartsWith(Assert.Single(read.Operative(1).References).Name!, symbol, StringComparison.Ordinal);
        Assert.DoesNotContain(diagnostics, each => each.Rule == TextRules.ImpossibleSymbol);
    }
}
