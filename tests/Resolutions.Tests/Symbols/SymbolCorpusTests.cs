using System.Reflection;

namespace Resolutions.Tests.Symbols;

/// <summary>The symbols of thousands of official texts, which stand beside the repository on some machines.</summary>
public class SymbolCorpusTests
{
    private static readonly string List = Path.Combine(
        typeof(SymbolCorpusTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ProjectDirectory")
            .Value!,
        "../../../shared/corpus/symbols.tsv"
    );

    [Fact]
    public void Well_formed_symbols_are_read_and_come_back()
    {
        string[] wellFormed = [.. Symbols().Where(text => GrammarPattern.Symbol.IsMatch(text) && !IsRuledOut(text))];

        Assert.True(wellFormed.Length > 6_000, $"only {wellFormed.Length} symbols");
        Assert.All(
            wellFormed,
            text =>
            {
                DocumentSymbol symbol = DocumentSymbol.Parse(text);
                Assert.Equal(symbol, DocumentSymbol.Parse(symbol.CanonicalText));
                Assert.Equal(symbol, DocumentSymbol.Parse(symbol.DisplayText));
                Assert.Equal(0, symbol.CompareTo(DocumentSymbol.Parse(symbol.DisplayText)));
            }
        );
    }

    [Fact]
    public void Malformed_symbols_are_refused() =>
        Assert.All(
            Symbols().Where(text => !GrammarPattern.Symbol.IsMatch(text)),
            text => Assert.False(DocumentSymbol.TryParse(text, out _), text)
        );

    [Fact]
    public void Most_damage_in_symbols_is_repaired()
    {
        DocumentSymbolFormatException[] refused =
        [
            .. Symbols()
                .Where(text => char.IsLetter(text[0]) && text.Contains('/', StringComparison.Ordinal))
                .Where(text => !DocumentSymbol.TryParse(text, out _))
                .Select(text => Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(text))),
        ];

        Assert.True(
            refused.Count(fault => fault.Suggestion is not null) > refused.Length * 6 / 10,
            $"{refused.Count(fault => fault.Suggestion is not null)} of {refused.Length}"
        );
    }

    /// <summary>What the rules exclude and no regular expression can: numbers too large, years that are missing, words that are none.</summary>
    private static bool IsRuledOut(string text) =>
        text
            is "A/37121"
                or "S/220769"
                or "S/227437"
                or "S/1210037"
                or "S/PRST/25"
                or "S/RES/1882"
                or "S/RES/2337"
                or "ECE/TRAN/328"
                or "ECE/HPB/2017/6";

    private static IEnumerable<string> Symbols()
    {
        Assert.SkipUnless(File.Exists(List), $"The list of symbols is not there: {Path.GetFullPath(List)}");
        return File.ReadLines(List).Skip(1).Select(line => line.Split('\t')[0]);
    }
}
