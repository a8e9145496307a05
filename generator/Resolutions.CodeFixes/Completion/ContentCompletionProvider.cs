using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>
/// Behind <c>A_RES_78_132.</c> finds paragraphs by the words of their texts: typing <c>gender</c> lists the paragraphs that have the
/// word, each with the passage.
/// </summary>
[ExportCompletionProvider(nameof(ContentCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class ContentCompletionProvider : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(
        SourceText text,
        int caretPosition,
        CompletionTrigger trigger,
        OptionSet options
    )
    {
        int start = caretPosition;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        {
            start--;
        }

        return start > 0 && text[start - 1] == '.';
    }

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (
            root is null
            || LeftOfDot(root, context.CompletionListSpan.Start) is not { } left
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false)
                is not { } model
            || model.GetSymbolInfo(left, context.CancellationToken).Symbol is not INamedTypeSymbol type
            || !GeneratedTypes.IsCitable(type)
        )
        {
            return;
        }

        int order = 0;
        foreach (CitableParagraph paragraph in GeneratedTypes.Within(type))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (string passage in Passages.Of(paragraph.OwnText))
            {
                context.AddItem(
                    ParagraphItems.OfPassage(paragraph.TypePath, paragraph.TypePath, passage, paragraph, order++)
                );
            }
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(
        Document document,
        CompletionItem item,
        char? commitKey,
        CancellationToken cancellationToken
    ) => Task.FromResult(ParagraphItems.ChangeOf(item));

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document,
        CompletionItem item,
        CancellationToken cancellationToken
    ) => Task.FromResult<CompletionDescription?>(ParagraphItems.DescriptionOf(item));

    private static ExpressionSyntax? LeftOfDot(SyntaxNode root, int position)
    {
        SyntaxToken dot = position == 0 ? default : root.FindToken(position - 1);
        return !dot.IsKind(SyntaxKind.DotToken) || dot.Span.End != position
            ? null
            : dot.Parent switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                QualifiedNameSyntax name => name.Left,
                QualifiedCrefSyntax cref => cref.Container,
                _ => null,
            };
    }
}
