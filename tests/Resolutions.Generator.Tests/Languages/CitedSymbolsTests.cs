namespace Resolutions.Generator.Tests.Languages;

public sealed class CitedSymbolsTests
{
    [Theory]
    [InlineData("Recalling its resolutions 70/1 and 71/2 A,", "70/1", "71/2")]
    [InlineData("回顾其第70/1号决议，", "70/1")]
    [InlineData("وإذ تشير إلى قرارها 70/1،", "70/1")]
    [InlineData("the report (A/78/458, para. 11), and A/C.2/59/L.3/Rev.1.", "A/78/458", "A/C.2/59/L.3/Rev.1")]
    [InlineData("resolution S-8/1 and ES-10/24", "S-8/1", "ES-10/24")]
    [InlineData("A/CONF.199/20 and A/CONF.199/20/Corr.1", "A/CONF.199/20", "A/CONF.199/20/Corr.1")]
    [InlineData("resolution 70/1, and again 70/1", "70/1")]
    [InlineData("E/2018/10; E/CN.6/2018/3", "E/2018/10", "E/CN.6/2018/3")]
    [InlineData("resolution 2018/10", "2018/10")]
    public void Numbers_and_symbols_are_found(string text, params string[] symbols) =>
        Assert.Equal(symbols.Order(StringComparer.Ordinal), CitedSymbols.In(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("and/or")]
    [InlineData("HIV/AIDS, VIH/sida, km/h, 1/, /1, A/")]
    [InlineData("https://undocs.org/A/78/458")]
    [InlineData("50/50 by 2030")]
    [InlineData("decision 10/2018")]
    [InlineData("COVID-19/SARS")]
    public void Other_words_with_a_slash_are_not(string text) => Assert.Empty(CitedSymbols.In(text));
}
