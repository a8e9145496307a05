using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Diagnostics;

/// <summary>Each rule: a text that breaks it, the exact characters, and a good twin.</summary>
public class RuleTests
{
    public static TheoryData<string, string, string, string> Faults =>
        new()
        {
            { "RES0001", "", "", "" },
            { "RES0001", "\n  \n\n", "", "" },
            { "RES0002", "大会,\0", "\0", "控" },
            { "RES0002", "大会，\uFFFD", "\uFFFD", "" },
            { "RES0002", "大会，\uD800 x", "\uD800", "" },
            { "RES0002", "\u00B5\u00DA\u00C6\u00DF\u00CA\u00AE\u00B0\u00CB\u00BD\u00EC", "\u00B5", "" },
            { "RES0003", "Dear reader,\n\nthis is a letter.", "Dear reader,", "" },
            { "RES0004", "Small texts\n\nThe General Assembly,\n\n1. Decides to act.", "The General Assembly,", "" },
            {
                "RES0005",
                "80/7. Title\n\nThe General Assembly,\n\nRecalling its resolution 70/1,",
                "Recalling its resolution 70/1,",
                ""
            },
            {
                "RES0006",
                English("1. Decides to act;\n\n3. Decides to report."),
                "3.",
                "Paragraph 2 was expected here, but the text has “3.”"
            },
            { "RES0006", English("59. Decides to act."), "59.", "Paragraph 1 was expected here" },
            {
                "RES0007",
                English("1. Decides to act on the\n\n2. Decides to report."),
                "to act on the",
                "Operative paragraph 1"
            },
            {
                "RES0008",
                "80/7. Title\n\nThe General Assembly,\n\n1. Decides to act.",
                "Decides to act.",
                "A/RES/80/7"
            },
            { "RES0009", English("1. Decides to act;¹"), "¹", "footnote 1" },
            { "RES0010", English("1. Decides to act;\n\n¹ See A/80/1."), "¹", "footnote 1" },
            { "RES0011", English("1. Decides¹ to act;\n\n¹ See A/80/1.\n\n¹ See A/80/2."), "¹", "Footnote 1" },
            {
                "RES0012",
                English("1. Decides to act.") + "\n\nA list of States",
                "A list of States",
                "“A list of States”"
            },
            {
                "RES0013",
                English("1. Decides to act.").Replace("Eightieth", "Seventieth", StringComparison.Ordinal),
                "Seventieth session",
                "80/7"
            },
            {
                "RES0013",
                English("1. Decides to act.")
                    .Replace("on 18 December 2025", "on 18 December 2015", StringComparison.Ordinal),
                "Resolution adopted by the General Assembly on 18 December 2015",
                "80/7"
            },
            {
                "RES0013",
                English("1. Decides to act.").Replace("\n18 December", "\n19 December", StringComparison.Ordinal),
                "61st plenary meeting",
                "2025-12-19"
            },
            {
                "RES0016",
                Chinese("1. 决定结束。", preamble: "回顾其决议，\n\n本着团结精神，"),
                "本着团结精神，",
                "“本着团结精神，”"
            },
            { "RES0017", English("1. **Decides to act."), "**", "“**” in Operative paragraph 1" },
            { "RES0017", English("1. Decides *to act."), "*", "“*” in Operative paragraph 1" },
            {
                "RES0018",
                "2. Urges States.\n\n60th plenary meeting\n18 December 2025\n\n" + English("1. Decides to act."),
                "2. Urges States.\n\n60th plenary meeting\n18 December 2025",
                "is left out: these pages hold only a part of it"
            },
            {
                "RES0019",
                English("1. Decides to act;\n\nRequests a report;\n\n3. Decides to end."),
                "Requests a report;",
                "it stands where paragraph 2 is expected"
            },
            {
                "RES0030",
                "2048 (XXl). Title\n\nThe General Assembly,\n\n1. Decides to act.",
                "XXl",
                "the number was read as 2048(XXI) by the shapes of its characters"
            },
            {
                "RES0031",
                English("1. Decides to act.").Replace("[on the report", "[om the repart", StringComparison.Ordinal),
                "[om the repart of the Second Committee (A/80/555, para. 12)]",
                "almost the header line"
            },
            { "RES0032", English("l. Decides to act;\n\n2. Decides to report."), "l.", "“l.” was read as “1.”" },
            {
                "RES0033",
                English("Decides to act;\n\nRequests a report;\n\nDecides to end."),
                "Decides to act;",
                "3 operative paragraphs without numbers"
            },
            {
                "RES0034",
                English("1. Decides to act.", "Recalling its resolution 79/1.\n\nNoting the report,"),
                "resolution 79/1.",
                "Preambular paragraph 1 ends with “"
            },
            {
                "RES0035",
                English("1. Decides to act.") + "\n\nAnnex\nRules\n\nThe age is low.\n\nor none is set.",
                "or none is set.",
                "“or none is set.” begins"
            },
            {
                "RES0036",
                English("1. Decides to act.").Replace("plenary", "plenarv", StringComparison.Ordinal),
                "61st plenarv meeting",
                "almost the line of a plenary meeting"
            },
            { "RES0045", English("1. Takes note of A/C.9/80/1."), "A/C.9/80/1", "“A/C.9/80/1”" },
            {
                "RES0045",
                English("1. Recalls Security Council resolution 1325 (2014)."),
                "1325 (2014)",
                "“1325 (2014)”"
            },
            {
                "RES0046",
                English("1. Recalls General Assembly resolution 70/1 of 25 September 2005."),
                "70/1",
                "“70/1” cannot be of 2005-09-25"
            },
            { "RES0047", English("1. Decides to act under paragraph 7 above."), "paragraph 7", "its own OP7" },
            {
                "RES0047",
                English("1. Adopts the rules in the annex to the present resolution."),
                "the present resolution",
                "its own Annex"
            },
            {
                "RES0020",
                English("1. Welcomes the report 1 , and the annexes 2 , which are short."),
                "1",
                "footnotes up to 2"
            },
            {
                "RES0021",
                English("1. Decides to act.", "Recalling the report of\n\n___\n\nIbid.\n\n2025, which is short,"),
                "Ibid.",
                "“Ibid.”"
            },
            { "RES0022", English("1. Decides to �ct with all who wish to, and to say so in a report."), "�", "" },
            { "RES0023", "7KH *HQHUDO $VVHPEO\\,", "7KH *HQHUDO $VVHPEO\\", "shifted" },
            { "RES0023", "7KH\u0003*HQHUDO\u0003$VVHPEO\\\u000F", "7KH\u0003*HQHUDO\u0003$VVHPEO\\", "shifted" },
            { "RES0023", "(cid:12)(cid:7) 80/7. (cid:3)", "(cid:", "glyphs" },
            { "RES0023", "L'AssemblÃ©e gÃ©nÃ©rale,", "Ã©", "UTF-8" },
            { "RES0023", "The Councilâ€™s report on 12 and some more words of the text,", "â€", "UTF-8" },
            { "RES0024", "،ةماعلا ةيعمجلا نإ", "ةماعلا", "" },
            { "RES0024", "،ﺔﻣﺎﻌﻟﺍ ﺔﻴﻌﻤﺠﻟﺍ ﻥﺇ", "ﺔﻣﺎﻌﻟﺍ", "" },
            { "RES0025", English("1. <b>Decides</b> to act."), "<b>", "“<b>”" },
            { "RES0025", English("1. Decides&nbsp;to act."), "&nbsp;", "1 in the file" },
            { "RES0014", English("1. The small text is small;"), "The small text is small;", "Operative paragraph 1" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_at_its_characters(string rule, string source, string characters, string message)
    {
        var text = Reading.Parse(source);
        var found = text.Diagnostics.First(each => each.Rule.Id == rule);

        Assert.EndsWith(characters, text.Slice(found.Span), StringComparison.Ordinal);
        Assert.True(found.Span.Length <= Math.Max(characters.Length, 12));
        Assert.Contains(message == "控" ? "U+0000" : message, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_text_has_no_diagnostic()
    {
        Assert.Empty(
            Reading.Parse(English("1. Decides¹ to act;\n\n2. Decides to report.\n\n¹ See A/80/1.")).Diagnostics
        );
        Assert.Empty(Reading.Parse(Chinese("1. 决定¹ 行动；\n\n2. 决定结束。\n\n¹ 见 A/80/1。")).Diagnostics);
    }

    [Theory]
    [InlineData("1. Takes note of A/C.6/80/1 and of UNEP/EA.5/Res.14, and of FAO/12.")]
    [InlineData("1. Recalls resolutions 49/60 and 56/1 of 9 December 1994 and 12 September 2001.")]
    [InlineData("1. Recalls Commission on Narcotic Drugs resolution 5/1 and its own resolution 80/1 of 1 July 2026.")]
    [InlineData("1. Decides to act under paragraph 2 below;\n\n2. Decides under paragraph 1 (b) above, (b) as said.")]
    [InlineData("1. Recalls paragraph 7 of resolution 70/1, and paragraph 9.")]
    public void Right_references_have_no_diagnostic(string paragraphs) =>
        Assert.Empty(Reading.Parse(English(paragraphs)).Diagnostics);

    [Fact]
    public void A_text_that_cannot_be_read_has_one_error_and_no_resolution() =>
        Assert.All(
            Faults.Where(fault => string.CompareOrdinal(fault.Data.Item1, "RES0006") < 0),
            fault =>
            {
                var text = Reading.Parse(fault.Data.Item2);
                Assert.Equal(TextSeverity.Error, Assert.Single(text.Diagnostics).Rule.Severity);
                Assert.Empty(text.Resolutions);
            }
        );

    [Fact]
    public void A_number_that_comes_again_is_reported_and_left_out()
    {
        var text = Reading.Parse(
            English("1. Decides to act;\n\n2. Decides to report;\n\n1. Decides to stay.\n\n3. Decides to go.")
        );

        Assert.Contains(
            text.Diagnostics,
            each => each.Rule == TextRules.NumberOutOfSequence && text.Slice(each.Span) == "1."
        );
        Assert.Contains(
            text.Diagnostics,
            each => each.Rule == TextRules.UnrecognizedText && text.Slice(each.Span) == "1. Decides to stay."
        );
        Assert.Equal("Decides to act;", text.Resolutions.Single().Operative(1).Content.Text);
    }

    [Fact]
    public void Rules_are_numbered_without_repetition() =>
        Assert.Equal(
            TextRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal).Distinct(),
            TextRules.All.Select(rule => rule.Id)
        );

    [Fact]
    public void Every_rule_of_the_class_is_in_the_list() =>
        Assert.Equal(
            typeof(TextRules)
                .GetFields()
                .Select(field => ((TextRule)field.GetValue(null)!).Id)
                .Order(StringComparer.Ordinal),
            TextRules.All.Select(rule => rule.Id)
        );
}
