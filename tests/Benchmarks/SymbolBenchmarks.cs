using BenchmarkDotNet.Attributes;
using Resolutions.Tests.Symbols;

namespace Resolutions.Benchmarks;

/// <summary>Reading symbols, against a compiled regular expression of the same grammar, which only says whether a text is one.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SymbolBenchmarks
{
    [Params("A/RES/78/132", "A/RES/217 A (III)", "A/67/65/Corr.1-E/2012/48/Corr.1", "S/l4596")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public bool CompiledExpression() => GrammarPattern.Symbol.IsMatch(Text);

    [Benchmark]
    public bool TryParse() => DocumentSymbol.TryParse(Text, out _);

    [Benchmark]
    public int TryParseAndNumber() => DocumentSymbol.TryParse(Text, out DocumentSymbol symbol) ? symbol.Number : 0;
}
