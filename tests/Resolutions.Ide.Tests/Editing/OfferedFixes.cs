using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.CodeFixes;
using Resolutions.Generator;

namespace Resolutions.Ide.Tests.Editing;

/// <summary>What an editor offers to mend in a document, one finding or all of a rule.</summary>
internal sealed class OfferedFixes
{
    private static readonly CodeFixProvider[] Providers =
    [
        new ReplacementCodeFixProvider(),
        new BaselineCodeFixProvider(),
        new ReferenceCodeFixProvider(),
    ];

    private readonly EditedProject project;

    private OfferedFixes(EditedProject project, ImmutableArray<Diagnostic> findings)
    {
        this.project = project;
        Findings = findings;
    }

    /// <summary>The findings in the document, in reading order.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>What is offered for the findings of a rule, or of all but the one that any citation without a quote has.</summary>
    public static async Task<OfferedFixes> OfAsync(EditedProject project, string? rule = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var tree = await project.Document.GetSyntaxTreeAsync(cancellationToken);
        var found = await FindingsOfAsync(project.Document.Project, cancellationToken);
        return new(
            project,
            [
                .. found
                    .Where(each => each.Location.SourceTree == tree)
                    .Where(each => rule is null ? each.Id != "RES2015" : each.Id == rule)
                    .OrderBy(each => each.Location.SourceSpan.Start),
            ]
        );
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsOfAsync(
        Project project,
        CancellationToken cancellationToken
    ) =>
        await (await project.GetCompilationAsync(cancellationToken))!
            .WithAnalyzers(
                [new CitationAnalyzer(), new MentionAnalyzer(), new SymbolLiteralAnalyzer()],
                project.AnalyzerOptions
            )
            .GetAnalyzerDiagnosticsAsync(cancellationToken);

    /// <summary>The baselines of all projects after all findings of a rule in the solution are mended.</summary>
    public async Task<IReadOnlyList<string>> BaselinesOfSolutionAsync(string rule)
    {
        var solution = await SolutionAfterAsync(
            await AllActionAsync(rule, FixAllScope.Solution, new AllFindings(rule))
        );
        var baselines = new List<string>();
        foreach (var document in solution.Projects.SelectMany(static each => each.AdditionalDocuments))
        {
            baselines.Add((await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }

        return baselines;
    }

    /// <summary>The document after all findings of a rule in the solution are mended.</summary>
    public async Task<string> ApplyToSolutionAsync(string rule) =>
        await TextAfterAsync(await AllActionAsync(rule, FixAllScope.Solution, new AllFindings(rule)));

    /// <summary>The titles of all that is offered for a finding.</summary>
    public async Task<IEnumerable<string>> TitlesAsync(int finding) =>
        (await ActionsAsync(Findings[finding])).Select(static action => action.Title);

    /// <summary>The title of what is offered first for a finding; nothing where nothing is.</summary>
    public async Task<string?> TitleAsync(int finding) => (await ActionAsync(Findings[finding]))?.Title;

    /// <summary>The document after a finding is mended.</summary>
    public async Task<string> ApplyAsync(int finding) => await TextAfterAsync((await ActionAsync(Findings[finding]))!);

    /// <summary>The document after all findings of a rule are mended.</summary>
    public async Task<string> ApplyAllAsync(string rule) => await TextAfterAsync(await AllActionAsync(rule));

    /// <summary>The baseline after a finding is mended in the way that is offered second.</summary>
    public async Task<string> BaselineOfSecondAsync(int finding) =>
        await BaselineAfterAsync((await ActionsAsync(Findings[finding]))[1]);

    /// <summary>The baseline after a finding is mended.</summary>
    public async Task<string> BaselineAsync(int finding) =>
        await BaselineAfterAsync((await ActionAsync(Findings[finding]))!);

    /// <summary>The baseline after all findings of a rule are mended.</summary>
    public async Task<string> BaselineOfAllAsync(string rule) => await BaselineAfterAsync(await AllActionAsync(rule));

    private Task<CodeAction> AllActionAsync(string rule) =>
        AllActionAsync(rule, FixAllScope.Document, new KnownFindings(Findings));

    private async Task<CodeAction> AllActionAsync(
        string rule,
        FixAllScope scope,
        FixAllContext.DiagnosticProvider findings
    )
    {
        var provider = ProviderOf(rule)!;
        var context = new FixAllContext(
            project.Document,
            provider,
            scope,
            rule,
            [rule],
            findings,
            TestContext.Current.CancellationToken
        );
        return (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
    }

    private static CodeFixProvider? ProviderOf(string rule) =>
        Providers.FirstOrDefault(each => each.FixableDiagnosticIds.Contains(rule));

    private async Task<CodeAction?> ActionAsync(Diagnostic finding) =>
        (await ActionsAsync(finding)) is [var first, ..] ? first : null;

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic finding)
    {
        var offered = new List<CodeAction>();
        if (ProviderOf(finding.Id) is not { } provider)
        {
            return offered;
        }

        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(
                project.Document,
                finding,
                (action, _) => offered.Add(action),
                TestContext.Current.CancellationToken
            )
        );
        return offered;
    }

    private async Task<string> TextAfterAsync(CodeAction action)
    {
        var solution = await SolutionAfterAsync(action);
        var text = await solution.GetDocument(project.Document.Id)!.GetTextAsync(TestContext.Current.CancellationToken);
        return text.ToString();
    }

    private async Task<string> BaselineAfterAsync(CodeAction action)
    {
        var solution = await SolutionAfterAsync(action);
        var baseline = solution.GetProject(project.Document.Project.Id)!.AdditionalDocuments.Single();
        return (await baseline.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static async Task<Solution> SolutionAfterAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class AllFindings(string rule) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => (await FindingsOfAsync(project, cancellationToken)).Where(found => found.Id == rule);
    }

    private sealed class KnownFindings(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
