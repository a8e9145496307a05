using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>
/// Puts in the place of a finding what the rule says is meant: the nearest provision, the symbol without the slip, the passage that is
/// quoted, or a quote, the fingerprint of today.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ReplacementCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]
)]
[Shared]
public sealed class ReplacementCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider All = FixAllProvider.Create(FixAllIn);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            RuleIds.MissingProvisionMentioned,
            RuleIds.MalformedSymbol,
            RuleIds.QuoteNotInText,
            RuleIds.CitationWithoutQuote,
            RuleIds.ReviewedOtherText
        );

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic finding in context.Diagnostics)
        {
            if (ReplacementChange.Of(finding) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        (change.Span.IsEmpty ? "Add " : "Change to ") + Shorten(change.NewText!),
                        cancellationToken => ApplyAsync(context.TextDocument, change, cancellationToken),
                        equivalenceKey: finding.Id
                    ),
                    finding
                );
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document?> FixAllIn(
        FixAllContext context,
        Document document,
        ImmutableArray<Diagnostic> findings
    ) => await ApplyAsync(document, ReplacementChange.AllOf(findings), context.CancellationToken).ConfigureAwait(false);

    /// <summary>Changes a file of code, or a page of documentation.</summary>
    private static async Task<Solution> ApplyAsync(
        TextDocument document,
        TextChange change,
        CancellationToken cancellationToken
    )
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SourceText changed = text.WithChanges(change);
        return document is Document
            ? document.Project.Solution.WithDocumentText(document.Id, changed)
            : document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);
    }

    private static async Task<Document> ApplyAsync(
        Document document,
        IReadOnlyList<TextChange> changes,
        CancellationToken cancellationToken
    )
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    private static string Shorten(string replacement)
    {
        const int longest = 60;
        return replacement.Length <= longest ? replacement : replacement.Substring(0, longest - 1) + "…";
    }
}
