using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>
/// Brings the file <c>Resolutions.Baseline.txt</c> up to date with what is cited: adds a provision or pins it to its text of today; what has
/// another number now moves with the code that cites it, and what is gone goes with its citation.
/// </summary>
/// <remarks>An entry goes with the last citation that it was for.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaselineCodeFixProvider))]
[Shared]
public sealed class BaselineCodeFixProvider : CodeFixProvider
{
    private static readonly BaselineFixAllProvider All = new();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            RuleIds.CitedTextChanged,
            RuleIds.CitedTextMoved,
            RuleIds.CitedTextGone,
            RuleIds.NotInBaseline
        );

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        foreach (Diagnostic finding in context.Diagnostics)
        {
            string[] keys =
                finding.Id == RuleIds.CitedTextGone
                    ? [finding.Id, BaselineEdit.PinKey, BaselineEdit.RemovalKey]
                    : [finding.Id];
            foreach (string key in keys)
            {
                if (
                    BaselineEdit.Of(project, finding, key) is { } edit
                    && (
                        await SharedBaseline
                            .ReadAsync(project.Solution, [edit], isWritten: false, context.CancellationToken)
                            .ConfigureAwait(false)
                    )
                        .Edits
                        .Count > 0
                )
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            TitleOf(edit),
                            cancellationToken =>
                                BaselineChanges.ApplyAsync(project.Solution, [edit], cancellationToken),
                            equivalenceKey: key
                        ),
                        finding
                    );
                }
            }
        }
    }

    private static string TitleOf(BaselineEdit edit) =>
        edit.TakesCitationOut ? $"Take the citation of {edit.Removed} out"
        : edit.MovesCitation ? $"Change to {ReplacementChange.Of(edit.Finding)?.NewText}"
        : edit.Finding.Id == RuleIds.NotInBaseline ? $"Add {edit.Added} to the baseline"
        : $"Pin {edit.Added} to its text of today";
}
