namespace Resolutions.Tests.Symbols;

public class DoubtfulSymbolsTests
{
    [Fact]
    public void Doubtful_symbols_are_read_where_the_decision_is_so() =>
        Assert.All(
            DoubtfulSymbols.Accepted,
            doubtful => Assert.True(DocumentSymbol.TryParse(doubtful.Text, out _), doubtful.Reason)
        );

    [Fact]
    public void Doubtful_symbols_are_refused_where_the_decision_is_so() =>
        Assert.All(
            DoubtfulSymbols.Refused,
            doubtful =>
                Assert.Equal(
                    doubtful.Suggestion,
                    Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(doubtful.Text)).Suggestion
                )
        );
}
