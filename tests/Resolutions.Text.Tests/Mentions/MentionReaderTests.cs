namespace Resolutions.Text.Tests.Mentions;

/// <summary>What code, comments and documentation mention, and what only looks like it.</summary>
public class MentionReaderTests
{
    [Theory]
    [InlineData("See A/RES/78/132, para. 27.", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 OP27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, OP12(a)(ii)", "A/RES/78/132 OP12(a)(ii)")]
    [InlineData("(A/RES/78/132 (OP27))", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132#OP27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 § 27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, ¶27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, PP3", "A/RES/78/132 PP3")]
    [InlineData("A/RES/78/132 Fn3", "A/RES/78/132 Fn3")]
    [InlineData("A/RES/78/132 Annex2.Para4", "A/RES/78/132 Annex2.Para4")]
    [InlineData("A/RES/78/132, annex, para. 3", "A/RES/78/132 Annex.Para3")]
    [InlineData("https://docs.un.org/en/A/RES/78/132#OP27", "A/RES/78/132 OP27")]
    [InlineData("https://undocs.org/A/RES/78/132", "A/RES/78/132")]
    [InlineData("resolution 78/132, paragraph 27", "A/RES/78/132 OP27")]
    [InlineData("paras. 3 and 4 of A/RES/78/132", "A/RES/78/132 OP3 OP4")]
    [InlineData("operative paragraph 27 of resolution 78/132", "A/RES/78/132 OP27")]
    [InlineData("General Assembly resolution 78/132, paragraphs 27 to 29", "A/RES/78/132 OP27 OP29")]
    [InlineData("Security Council resolution 1325 (2000), para. 4", "S/RES/1325 (2000) OP4")]
    [InlineData("resolution 217 A (III)", "A/RES/217 A (III)")]
    [InlineData("General Assembly decision 77/568", "A/DEC/77/568")]
    [InlineData("A/DEC/77/568", "A/DEC/77/568")]
    [InlineData("第 78/132 号决议第 27 段", "A/RES/78/132 OP27")]
    [InlineData("résolution 78/132, paragraphe 27 a)", "A/RES/78/132 OP27(a)")]
    [InlineData("resolución 78/132, párrafo 27", "A/RES/78/132 OP27")]
    [InlineData("резолюция 78/132, пункт 27", "A/RES/78/132 OP27")]
    [InlineData("القرار 78/132، الفقرة 27", "A/RES/78/132 OP27")]
    [InlineData("/// See \"A/RES/78/132\",\n    /// para. 27.", "A/RES/78/132 OP27")]
    [InlineData("/* resolution\n * 78/132, paragraph 27 */", "A/RES/78/132 OP27")]
    [InlineData("/// <c>A/RES/78/132</c>, para. 27", "A/RES/78/132 OP27")]
    [InlineData("/// <see href=\"https://docs.un.org/en/A/RES/78/132#OP27\"/>", "A/RES/78/132 OP27")]
    [InlineData("**A/RES/78/132**, para. `27`", "A/RES/78/132 OP27")]
    public void A_mention_is_read(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("A/RES/78/132, para. 27", "27")]
    [InlineData("A/RES/78/132 OP12(a)", "OP12(a)")]
    [InlineData("A/RES/78/132 § 27", "27")]
    [InlineData("paragraphs 78 and 132 of resolution 78/132", "78 132")]
    [InlineData("第 78/132 号决议第二十七段", "")]
    public void The_number_of_a_provision_has_its_place(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                " ",
                MentionReader
                    .Read(text, TestContext.Current.CancellationToken)
                    .SelectMany(mention => mention.Provisions)
                    .Select(each => text.Substring(each.Label.Start, each.Label.Length))
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("path/to/78/132 and ratio 70/1, version 1.2/3, 2024/05/06, 12/31")]
    [InlineData("src/A/RES/file.cs and /A/B/C and A/B testing")]
    [InlineData("new Regex(\"A/RES/(?<number>\\\\d+)/(\\\\d+)\")")]
    [InlineData("A screen resolution of 1920/1080 (16/9)")]
    [InlineData("paragraph 27 (b) of section 3/4")]
    [InlineData("217 A (III)")]
    [InlineData("decision 78/1 of the board")]
    public void What_only_looks_like_one_is_none(string text) => Assert.Equal("", Written(text));

    [Fact]
    public void Mentions_stand_in_the_order_of_the_text_whatever_their_languages()
    {
        const string text = "第 78/132 号决议第 2 段; resolution 70/1, para. 3; résolution 60/1, paragraphe 4";

        Assert.Equal("A/RES/78/132 OP2; A/RES/70/1 OP3; A/RES/60/1 OP4", Written(text));
        Assert.Equal(
            ["78/132", "70/1", "60/1"],
            MentionReader
                .Read(text, TestContext.Current.CancellationToken)
                .Select(each => text.Substring(each.Span.Start, each.Span.Length))
        );
    }

    private static string Written(string text) =>
        string.Join(
            "; ",
            MentionReader
                .Read(text, TestContext.Current.CancellationToken)
                .Select(mention => string.Join(" ", [mention.Symbol, .. mention.Provisions.Select(each => each.Path)]))
        );
}
