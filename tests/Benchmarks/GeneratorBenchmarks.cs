using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator;

namespace Resolutions.Benchmarks;

/// <summary>What an edit costs, against generating everything from nothing.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class GeneratorBenchmarks
{
    private GeneratorDriver cold = null!;
    private GeneratorDriver warm = null!;
    private Compilation compilation = null!;
    private Compilation editedCompilation = null!;
    private TextFile first = null!;
    private string editedText = null!;

    [Params(1, 100, 1000)]
    public int Texts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var files = Enumerable.Range(1, Texts).Select(number => new TextFile(number, Seed.Numbered(number))).ToArray();
        first = files[0];
        editedText = Seed.Numbered(1).Replace("数字鸿沟", "数码鸿沟", StringComparison.Ordinal);
        compilation = CSharpCompilation.Create(
            "Benchmark",
            [CSharpSyntaxTree.ParseText("class C { }")],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        editedCompilation = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(),
            CSharpSyntaxTree.ParseText("class C { int edited; }")
        );
        cold = CSharpGeneratorDriver.Create(
            [new ResolutionGenerator().AsSourceGenerator()],
            files,
            optionsProvider: new ResolutionItems()
        );
        warm = cold.RunGenerators(compilation);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => cold.ReplaceAdditionalTexts(Reread()).RunGenerators(compilation);

    [Benchmark]
    public GeneratorDriver AfterEditingOneText() =>
        warm.ReplaceAdditionalText(first, new TextFile(1, editedText)).RunGenerators(compilation);

    [Benchmark]
    public GeneratorDriver AfterEditingCSharp() => warm.RunGenerators(editedCompilation);

    /// <summary>Files that nobody has read yet, so that the cache of parsed texts is cold as well.</summary>
    private System.Collections.Immutable.ImmutableArray<AdditionalText> Reread() =>
        [.. Enumerable.Range(1, Texts).Select(number => new TextFile(number, Seed.Numbered(number)))];
}
