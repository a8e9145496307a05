using System.Reflection;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Resolutions.CodeFixes;

namespace Resolutions.Ide.Tests.Editing;

/// <summary>A project that an editor has open: texts, their generated types, and one document in which <c>$$</c> is the caret.</summary>
internal sealed class EditedProject : IDisposable
{
    private const string Caret = "$$";

    private readonly AdhocWorkspace workspace = new(
        MefHostServices.Create([.. MefHostServices.DefaultAssemblies, typeof(ContentCompletionProvider).Assembly])
    );

    /// <param name="marked">The document.</param>
    /// <param name="texts">The texts of resolutions; that of the seeds where there are none.</param>
    public EditedProject(string marked, params string[] texts)
    {
        Position = marked.LastIndexOf(Caret, StringComparison.Ordinal);
        var code = marked.Remove(Position, Caret.Length);
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Create(),
            "MyApp",
            "MyApp",
            LanguageNames.CSharp,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences:
            [
                .. Net100.References.All,
                MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location),
            ],
            analyzerReferences: [new AnalyzerImageReference([new Generator.CitationAnalyzer()])]
        );
        var solution = workspace.CurrentSolution.AddProject(project);
        foreach (var (name, source) in Generated(texts.Length == 0 ? Seeds : texts))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), name, source);
        }

        var document = DocumentId.CreateNewId(project.Id);
        solution = solution.AddDocument(
            document,
            "Code.cs",
            SourceText.From(code, Encoding.UTF8),
            filePath: "/app/Code.cs"
        );
        Assert.True(workspace.TryApplyChanges(solution));
        Document = workspace.CurrentSolution.GetDocument(document)!;
    }

    /// <summary>The document.</summary>
    public Document Document { get; private set; }

    /// <summary>The place of the caret.</summary>
    public int Position { get; }

    /// <summary>The same project with a baseline.</summary>
    public EditedProject WithBaseline(string baseline)
    {
        const string name = "Resolutions.Baseline.txt";
        var solution = Document.Project.Solution.AddAdditionalDocument(
            DocumentId.CreateNewId(Document.Project.Id),
            name,
            SourceText.From(baseline, Encoding.UTF8),
            filePath: "/app/" + name
        );
        Assert.True(workspace.TryApplyChanges(solution));
        Document = workspace.CurrentSolution.GetDocument(Document.Id)!;
        return this;
    }

    /// <summary>The same project opened alone, without its solution, from a file.</summary>
    public EditedProject OpenedFrom(string projectFile)
    {
        var solution = Document.Project.Solution.WithProjectFilePath(Document.Project.Id, projectFile);
        Document = solution.GetDocument(Document.Id)!;
        return this;
    }

    /// <summary>The same project beside another one.</summary>
    /// <param name="code">The code of the other one.</param>
    /// <param name="name">The file of its code.</param>
    /// <param name="baseline">Its baseline; that of the project where it has none of its own.</param>
    public EditedProject WithTwin(string code, string name = "Twin.cs", string? baseline = null)
    {
        var project = Document.Project;
        var twin = ProjectId.CreateNewId();
        var solution = project.Solution.AddProject(
            ProjectInfo.Create(
                twin,
                VersionStamp.Create(),
                "Twin",
                "Twin",
                LanguageNames.CSharp,
                parseOptions: project.ParseOptions,
                compilationOptions: project.CompilationOptions,
                metadataReferences: project.MetadataReferences,
                analyzerReferences: project.AnalyzerReferences
            )
        );
        foreach (var document in project.Documents.Where(each => each.Id != Document.Id))
        {
            var text = TextOf(document);
            solution = solution.AddDocument(DocumentId.CreateNewId(twin), document.Name, text);
        }

        foreach (var document in project.AdditionalDocuments)
        {
            var text = baseline is null ? TextOf(document) : SourceText.From(baseline, Encoding.UTF8);
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(twin),
                document.Name,
                text,
                filePath: baseline is null ? document.FilePath : "/twin/" + document.Name
            );
        }

        solution = solution.AddDocument(
            DocumentId.CreateNewId(twin),
            name,
            SourceText.From(code, Encoding.UTF8),
            filePath: "/app/" + name
        );
        Assert.True(workspace.TryApplyChanges(solution));
        Document = workspace.CurrentSolution.GetDocument(Document.Id)!;
        return this;
    }

    private static SourceText TextOf(TextDocument document) =>
        document.GetTextAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    private static string[] Seeds =>
        [.. Directory.EnumerateFiles(SeedDirectory, "*.txt").Select(path => File.ReadAllText(path))];

    private static string SeedDirectory =>
        typeof(EditedProject)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == nameof(SeedDirectory))
            .Value!;

    public void Dispose() => workspace.Dispose();

    private static IEnumerable<(string Name, SourceText Source)> Generated(string[] texts)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new Generator.ResolutionGenerator().AsSourceGenerator()],
            texts.Select((text, index) => new OpenText($"{index}.txt", text)),
            optionsProvider: new OpenTextOptions()
        );
        var compilation = CSharpCompilation.Create(
            "MyApp",
            references:
            [
                .. Net100.References.All,
                MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location),
            ]
        );
        return driver
            .RunGenerators(compilation, TestContext.Current.CancellationToken)
            .GetRunResult()
            .Results.Single()
            .GeneratedSources.Select(source => (source.HintName, source.SourceText));
    }
}
