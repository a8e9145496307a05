namespace Resolutions.Generator.Tests.Codegen;

public sealed class HiddenCharacterTests
{
    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u200B")]
    [InlineData("\u00AD")]
    [InlineData("\uFEFF")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\u061C")]
    [InlineData("\U000E0041")]
    [InlineData("\U000E0100")]
    public void No_hidden_character_reaches_code_or_documentation(string hidden)
    {
        Assert.DoesNotContain(hidden, StringLiteral.Of($"a{hidden}b"), StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, XmlText.Escape($"a{hidden}b"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_has_no_place_for_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFD", XmlText.Escape("a\u0001b\uD800"));
}
