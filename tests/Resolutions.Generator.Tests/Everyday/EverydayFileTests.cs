using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Everyday;

/// <summary>Nothing is said of files that mention no resolution, with every rule on that is off by default.</summary>
public sealed class EverydayFileTests
{
    private static readonly Compilation Project = TestProject
        .Of(new TextFile("seed.txt", File.ReadAllText(Directory.GetFiles(Folder("seeds"), "*.txt").Single())))
        .Generate()
        .Output;

    public static TheoryData<string> Names => [.. EverydayFiles.All.Select(file => file.Name)];

    public static TheoryData<string> OwnFolders => ["src/Resolutions", "src/Resolutions.Tool", "generator"];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_everyday_file_has_no_findings(string name) =>
        Assert.Empty(Findings([(name, EverydayFiles.All.Single(file => file.Name == name).Code)], withUnknown: true));

    [Fact]
    public void They_are_twenty_and_more() => Assert.True(EverydayFiles.All.Count >= 20);

    [Theory]
    [MemberData(nameof(OwnFolders))]
    public void The_sources_of_this_project_have_no_findings(string folder)
    {
        var files = Directory
            .EnumerateFiles(Folder(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(path => (path, File.ReadAllText(path)))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(Findings(files, withUnknown: false));
    }

    [Fact]
    public void A_file_that_does_mention_one_is_not_everyday() =>
        Assert.Equal(
            ["RES1001", "RES1002"],
            Findings([("Code.cs", "// A/RES/78/132, para. 270, and resolution 78/133")], withUnknown: true)
                .Select(found => found.Id)
        );

    private static IReadOnlyList<Diagnostic> Findings(IReadOnlyList<(string Path, string Code)> files, bool withUnknown)
    {
        var trees = files
            .Select(file => CSharpSyntaxTree.ParseText(file.Code, new(LanguageVersion.CSharp14), file.Path))
            .ToList();
        var compilation = Project.AddSyntaxTrees(trees);
        compilation = compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions([
                new("RES1002", withUnknown ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress),
            ])
        );
        return
        [
            .. compilation
                .WithAnalyzers([new MentionAnalyzer()], new AnalyzerOptions([]))
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
                .GetAwaiter()
                .GetResult()
                // What is hidden reports nothing, it offers a reference for a true mention.
                .Where(found => found.Severity != DiagnosticSeverity.Hidden)
                .OrderBy(found => found.Location.SourceSpan.Start),
        ];
    }

    private static string Folder(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", name));
}
