using CsCheck;

namespace Resolutions.Tests.Symbols;

public class DocumentSymbolPropertyTests
{
    private const int Iterations = 20_000;

    private static readonly Gen<DocumentSymbol> Symbol = Gen.Select(SymbolGen.Any, SymbolGen.Known)
        .Select((text, known) => DocumentSymbol.Parse(DocumentSymbol.TryParse(text, out _) ? text : known));

    [Fact]
    public void What_is_read_comes_back() =>
        Symbol.Sample(
            symbol =>
                DocumentSymbol.Parse(symbol.ToString()) == symbol
                && DocumentSymbol.Parse(symbol.CanonicalText) == symbol
                && DocumentSymbol.Parse(symbol.CanonicalText).CanonicalText == symbol.CanonicalText
                && DocumentSymbol.Parse(symbol.CanonicalText).DisplayText == symbol.DisplayText
                && DocumentSymbol.Parse(symbol.CanonicalText).GetHashCode() == symbol.GetHashCode()
                && symbol.Organ.Length > 0
                && symbol.Halves[0].Organ == symbol.Organ
                && string.Join('-', symbol.Halves) == symbol.ToString(),
            iter: Iterations
        );

    [Fact]
    public void Equal_symbols_have_the_same_canonical_text() =>
        Gen.Select(Symbol, Symbol)
            .Sample((left, right) => left == right == (left.CanonicalText == right.CanonicalText), iter: Iterations);

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Symbol, Symbol, Symbol)
            .Sample(
                (a, b, c) =>
                    Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                    && a.CompareTo(b) == 0 == (a == b)
                    && !(a <= b && b <= c && a > c),
                iter: Iterations
            );

    [Fact]
    public void The_expression_reads_what_the_parser_reads() =>
        Symbol.Sample(symbol => GrammarPattern.Symbol.IsMatch(symbol.DisplayText), iter: Iterations);

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_and_a_repair_that_is_a_symbol() =>
        SymbolGen.Any.Sample(
            text =>
            {
                if (DocumentSymbol.TryParse(text, out DocumentSymbol symbol))
                {
                    return symbol == DocumentSymbol.Parse(text.AsSpan());
                }

                DocumentSymbolFormatException fault = Assert.Throws<DocumentSymbolFormatException>(() =>
                    DocumentSymbol.Parse(text)
                );
                return fault.Position >= 0
                    && fault.Position <= text.Length
                    && (
                        fault.Suggestion is null
                        || DocumentSymbol.Parse(fault.Suggestion).ToString() == fault.Suggestion
                    );
            },
            iter: 5_000
        );
}
