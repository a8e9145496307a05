using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Resolutions.CodeFixes;

/// <summary>Mends all findings of a rule about the baseline at once: they change one file, which documents do not share.</summary>
internal sealed class BaselineFixAllProvider : FixAllProvider
{
    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(
            CodeAction.Create(
                "Bring the baseline up to date",
                cancellationToken => ApplyAsync(fixAllContext.WithCancellationToken(cancellationToken)),
                fixAllContext.CodeActionEquivalenceKey
            )
        );

    private static async Task<Solution> ApplyAsync(FixAllContext context)
    {
        Solution solution = context.Solution;
        foreach (ProjectId id in ProjectsOf(context))
        {
            Project project = solution.GetProject(id)!;
            ImmutableArray<Diagnostic> findings = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(context.Solution.GetProject(id)!).ConfigureAwait(false);
            solution = await BaselineChanges
                .ApplyAsync(project, findings, context.CancellationToken)
                .ConfigureAwait(false);
        }

        return solution;
    }

    private static IReadOnlyList<ProjectId> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.ProjectIds : [context.Project.Id];
}
