using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Makes a reference of a mention: a constant in the place of a literal, a <c>cref</c> in a documentation comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReferenceCodeFixProvider))]
[Shared]
public sealed class ReferenceCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider All = FixAllProvider.Create(
        static async (context, document, findings) =>
            await ApplyAsync(document, findings, context.CancellationToken).ConfigureAwait(false)
    );

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MentionOfType);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (
            await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false)
            is not { } model
        )
        {
            return;
        }

        foreach (Diagnostic finding in context.Diagnostics)
        {
            foreach (TextChange change in ReferenceChange.AllOf([finding], model, context.CancellationToken))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write {change.NewText}",
                        cancellationToken => ApplyAsync(context.Document, [finding], cancellationToken),
                        equivalenceKey: finding.Id
                    ),
                    finding
                );
            }
        }
    }

    private static async Task<Document> ApplyAsync(
        Document document,
        IEnumerable<Diagnostic> findings,
        CancellationToken cancellationToken
    )
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(ReferenceChange.AllOf(findings, model, cancellationToken)));
    }
}
