using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The numbers and letters of Arabic texts.</summary>
public class ArabicMarkerTests
{
    [Fact]
    public void Numbers_have_a_hyphen_and_letters_stand_in_abjad_order()
    {
        var text = Reading.Parse(
            """
            80/7 - نصوص صغيرة

            إن الجمعية العامة،

            إذ تشير إلى قرارها 70/1،

            ١ - تطلب إلى الأمين العام:

            (أ) أن يقدم تقريرا؛

            (ب) أن يواصل جهوده؛

            2 - تقرر أن تواصل النظر.
            """
        );

        var resolution = text.Resolutions.Single();
        Assert.Equal(["1", "1", "2"], resolution.Provisions.Select(each => each.Label));
        Assert.Equal(["a", "b"], resolution.Operative(1).Children.Select(each => each.Label));
    }

    [Fact]
    public void A_range_of_numbers_opens_no_paragraph() =>
        Assert.Single(
            Read(English("1. Welcomes the meetings of\n2 - 3 May;")).Provisions,
            each => each.Kind == ProvisionKind.Operative
        );

    [Theory]
    [InlineData("1 -", "2 -")]
    [InlineData("١ -", "٢ -")]
    [InlineData("1-", "2-")]
    [InlineData("-1", "-2")]
    [InlineData(".1", ".2")]
    [InlineData("1.", "2.")]
    [InlineData("\u200F1 -", "\u200F2 -")]
    [InlineData("\u202B1 -", "\u202B2 -")]
    [InlineData("1\u200F -", "2\u200F -")]
    [InlineData("1.\u200F", "2.\u200F")]
    [InlineData("(1)", "(2)")]
    [InlineData(")1(", ")2(")]
    public void A_number_stands_on_either_side_of_its_mark(string first, string second)
    {
        var text = Reading.Parse(
            Arabic($"{first} تقرر أن تواصل النظر؛\n\n{second} تطلب إلى الأمين العام أن يقدم تقريرا.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 OP2", Outline.Of(text.Resolutions.Single()));
        Assert.Equal("تقرر أن تواصل النظر؛", text.Resolutions.Single().Operative(1).Content.Text);
    }

    [Theory]
    [InlineData(")أ(|)ب(", "a b")]
    [InlineData("\u200F(أ)|\u200F(ب)", "a b")]
    [InlineData("(\u200Fأ\u200F)|(\u200Fب\u200F)", "a b")]
    [InlineData("(ه)", "")]
    [InlineData("أ -|ب -", "a b")]
    [InlineData("أ -|ب -|ج -", "a b c")]
    [InlineData("(أ)|(ب)|(ج)|(د)|(هـ)|(و)|(ز)|(ح)|(ط)|(ي)|(ك)|(ل)", "a b c d e f g h i j k l")]
    [InlineData("(ا)|(ب)", "a b")]
    [InlineData("(أ)|’1‘|’2‘|(ب)", "a a.i a.ii b")]
    [InlineData("(أ)|‘1’|‘2’|(أ أ)|(ب ب)|‘3’|(ب)", "a a.i a.ii a.ii.aa a.ii.bb a.iii b")]
    [InlineData("(أ)|(1)|(2)|(i)|(ii)|(3)|(ب)", "a a.1 a.2 a.2.i a.2.ii a.3 b")]
    [InlineData("(أ)|(1)|(أأ)|(بب)|(2)|(ب)", "a a.1 a.1.aa a.1.bb a.2 b")]
    public void Parts_have_the_labels_of_their_degrees(string markers, string labels)
    {
        var items = markers.Split('|').Select(marker => $"{marker} أن يقدم ما يلي:");
        var text = Reading.Parse(
            Arabic($"1 - تطلب إلى الأمين العام:\n\n{string.Join("\n\n", items)}\n\n2 - تقرر أن تواصل النظر.")
        );

        Assert.Equal(labels, Outline.Labels(text.Resolutions.Single().Operative(1)));
        Assert.Equal(labels.Length > 0, text.Diagnostics.Count == 0);
    }

    [Fact]
    public void A_number_that_the_page_turned_round_is_turned_back_where_the_session_proves_it()
    {
        var text = Reading.Parse(
            Arabic("1 - تقرر أن تواصل النظر.").Replace("80/7 -", "7/80 -", StringComparison.Ordinal)
        );

        var finding = Assert.Single(text.Diagnostics);
        Assert.Equal("A/RES/80/7", text.Resolutions.Single().Header.Symbol);
        Assert.Equal(TextRules.InconsistentHeader, finding.Rule);
        Assert.Contains("7/80", finding.Message, StringComparison.Ordinal);
        Assert.Contains("80/7", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_the_page_turned_round_is_turned_back_where_the_symbol_proves_it()
    {
        var source = Arabic("1 - تقرر أن تواصل النظر.").Replace("80/7 -", "7/80 -", StringComparison.Ordinal);
        var text = Reading.Parse(source.Replace("الدورة الثمانون", "A/RES/80/7", StringComparison.Ordinal));

        Assert.Equal("A/RES/80/7", text.Resolutions.Single().Header.Symbol);
        Assert.Equal(TextRules.InconsistentHeader, Assert.Single(text.Diagnostics).Rule);
    }

    [Fact]
    public void A_number_that_no_session_contradicts_stays_as_it_is()
    {
        var source = Arabic("1 - تقرر أن تواصل النظر.").Replace("80/7 -", "7/80 -", StringComparison.Ordinal);
        var text = Reading.Parse(source.Replace("الدورة الثمانون", "الدورة السابعة", StringComparison.Ordinal));

        Assert.Equal("A/RES/7/80", text.Resolutions.Single().Header.Symbol);
    }

    [Theory]
    [InlineData("إن الجمعيـــة العامـــة،")]
    [InlineData("إن الجمعيــــــــــــة العامــــــــــــــــة،")]
    [InlineData("\u200Fإن الجمعية العامة،")]
    [InlineData("\u202Bإن الجمعية العامة،\u202C")]
    [InlineData("إن\u200F الجمعية\u200F العامة\u200F،")]
    public void A_formula_may_be_lengthened_and_marked(string formula)
    {
        var text = Reading.Parse(
            Arabic("1 - تقرر أن تواصل النظر.").Replace("إن الجمعية العامة،", formula, StringComparison.Ordinal)
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1", Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void Marks_of_direction_before_the_lines_of_a_paragraph_are_furniture()
    {
        var text = Reading.Parse(Arabic("\u200F1 - تقرر أن\n\u200Fتواصل النظر."));

        Assert.Equal("تقرر أن تواصل النظر.", text.Resolutions.Single().Operative(1).Content.Text);
        Assert.Equal(
            2,
            text.Tokens.Count(token => token.Kind == TokenKind.Furniture && text.Slice(token.Span) == "\u200F")
        );
    }

    [Fact]
    public void Marks_of_direction_before_title_and_note_say_nothing()
    {
        var source = Arabic("1 - تقرر¹ أن تواصل النظر.\n\n\u200F¹ انظر A/80/555.")
            .Replace("80/7 -", "\u200F80/7 -", StringComparison.Ordinal);
        var text = Reading.Parse(source);

        Assert.Empty(text.Diagnostics);
        Assert.Equal("A/RES/80/7", text.Resolutions.Single().Header.Symbol);
        Assert.Equal("انظر A/80/555.", text.Resolutions.Single().Footnotes.Single().Content.Text);
    }

    [Fact]
    public void Targets_have_a_hyphen_for_a_point() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Goal1[h Target1.1 Target1.2 Target1.a] Goal2[h Target2.1]]",
            Outline.Of(
                Read(
                    Arabic("1 - تقرر أن تواصل النظر.")
                        + "\n\nالمرفق\n\nالهدف 1 - القضاء على الفقر\n\n1-1 القضاء عليه بحلول عام 2030.\n\n1-2 تخفيضه بحلول عام 2030.\n\n"
                        + "1-أ كفالة الموارد.\n\nالهدف 2 - القضاء على الجوع\n\nالغاية 2-1 القضاء عليه بحلول عام 2030."
                )
            )
        );
}
