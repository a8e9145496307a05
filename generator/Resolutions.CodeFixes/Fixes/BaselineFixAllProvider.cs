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
        var edits = new List<BaselineEdit>();
        foreach (ProjectId id in ProjectsOf(context))
        {
            Project project = context.Solution.GetProject(id)!;
            edits.AddRange(
                from finding in context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)
                let edit = BaselineEdit.Of(project, finding, context.CodeActionEquivalenceKey)
                where edit is not null
                select edit
            );
        }

        return await BaselineChanges
            .ApplyAsync(context.Solution, edits, context.CancellationToken)
            .ConfigureAwait(false);
    }

    private static IReadOnlyList<ProjectId> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.ProjectIds : [context.Project.Id];
}
