using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>
/// Brings the file <c>Resolutions.Baseline.txt</c> up to date with what is cited: adds a provision, pins it to its text of today, takes out what is
/// gone; what has another number now moves with the code that cites it.
/// </summary>
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
        foreach (
            Diagnostic finding in await BaselineChanges
                .MovableAsync(context.Document.Project, context.Diagnostics, context.CancellationToken)
                .ConfigureAwait(false)
        )
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    TitleOf(finding),
                    cancellationToken =>
                        BaselineChanges.ApplyAsync(context.Document.Project, [finding], cancellationToken),
                    equivalenceKey: finding.Id
                ),
                finding
            );
        }
    }

    private static string TitleOf(Diagnostic finding)
    {
        finding.Properties.TryGetValue(FixProperties.Entry, out string? entry);
        finding.Properties.TryGetValue(FixProperties.RemovedEntry, out string? removed);
        finding.Properties.TryGetValue(FixProperties.Replacement, out string? replacement);
        return finding.Id switch
        {
            RuleIds.CitedTextMoved when replacement is not null => $"Change to {replacement}",
            RuleIds.CitedTextMoved => $"Move {removed} to {entry} in the baseline",
            RuleIds.CitedTextGone => $"Take {removed} out of the baseline",
            RuleIds.NotInBaseline => $"Add {entry} to the baseline",
            _ => $"Pin {entry} to its text of today",
        };
    }
}
