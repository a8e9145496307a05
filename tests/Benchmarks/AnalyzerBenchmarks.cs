using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.Generator;

namespace Resolutions.Benchmarks;

/// <summary>What the analyzers cost on ten thousand lines of C#, against what the compiler needs to bind them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AnalyzerBenchmarks
{
    private const int Lines = 10_000;
    private static readonly string[] Everyday =
    [
        "    /// <summary>Copies /var/log/70/1 as of 2024-05-01, version 1.2.3.</summary>",
        "    public string Path{0}(int count) => $\"/data/{{count}}/70/1\" + \"ratio 70/1 of {0}\"; // see A/B tests, part 2",
        "    private readonly int[] field{0} = [1, 2, 3];",
        "",
    ];

    private Compilation compilation = null!;

    /// <summary>One line in how many cites a provision, in a comment, a string or an attribute; 0 where none does.</summary>
    [Params(0, 20)]
    public int Every { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var driver = CSharpGeneratorDriver.Create(
            [new ResolutionGenerator().AsSourceGenerator()],
            [new TextFile(132, Seed.Text)],
            parse,
            new ResolutionItems()
        );
        driver.RunGeneratorsAndUpdateCompilation(
            CSharpCompilation.Create(
                "Benchmark",
                [CSharpSyntaxTree.ParseText(Code(), parse)],
                [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            ),
            out compilation,
            out _
        );
    }

    [Benchmark(Baseline = true)]
    public int Compiler() => Fresh().GetDiagnostics().Length;

    [Benchmark]
    public int CompilerAndAnalyzers() =>
        Fresh()
            .WithAnalyzers(
                [
                    new CitationAnalyzer(),
                    new MentionAnalyzer(),
                    new SymbolLiteralAnalyzer(),
                    new CoverageAnalyzer(),
                    new SupersededUseAnalyzer(),
                ],
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([], new ResolutionItems()),
                    onAnalyzerException: null,
                    concurrentAnalysis: false,
                    logAnalyzerExecutionTime: false
                )
            )
            .GetAllDiagnosticsAsync()
            .GetAwaiter()
            .GetResult()
            .Length;

    /// <summary>The same project, of which nothing is bound yet.</summary>
    private Compilation Fresh() => compilation.Clone();

    private string Code()
    {
        var code = new StringBuilder("using Resolutions;\nusing Resolutions.Generated;\npublic class Code\n{\n");
        for (var line = 0; line < Lines; line++)
        {
            if (Every > 0 && line % Every == 0)
            {
                var number = line / Every % 59 + 1;
                code.Append(
                    CultureInfo.InvariantCulture,
                    $"    [Implements<A_RES_78_132.OP{number}>] public string Cited{line} => \"A/RES/78/132, para. {number}\";\n"
                );
            }
            else
            {
                code.AppendFormat(CultureInfo.InvariantCulture, Everyday[line % Everyday.Length], line).Append('\n');
            }
        }

        return code.Append("}\n").ToString();
    }
}
