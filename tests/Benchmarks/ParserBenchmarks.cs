using System.Text;
using BenchmarkDotNet.Attributes;
using Resolutions.Text;

namespace Resolutions.Benchmarks;

/// <summary>Reading the seed into a document tree, against decoding the same bytes. The goal is a ratio of 10 at most, later 5.</summary>
[MemoryDiagnoser]
// The reader is so much code that its first thousand runs measure the compiler.
[SimpleJob(warmupCount: 12, iterationCount: 8)]
public class ParserBenchmarks
{
    [Benchmark(Baseline = true)]
    public string DecodeUtf8() => Encoding.UTF8.GetString(Seed.Bytes);

    [Benchmark]
    public ResolutionText Parse() => ResolutionText.Parse(Seed.Text);
}
