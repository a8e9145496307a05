using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.CodeFixes;

/// <summary>
/// Behind <c>A_RES_78_132.</c> finds paragraphs by the words of their texts: typing <c>gender</c> lists the paragraphs that have the
/// word, each with the passage.
/// </summary>
[ExportCompletionProvider(nameof(ContentCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class ContentCompletionProvider : ParagraphCompletionProvider
{
    /// <inheritdoc/>
    private protected override bool MayListBehind(string lines)
    {
        int start = lines.Length;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(lines[start - 1]))
        {
            start--;
        }

        return start > 0 && lines[start - 1] == '.';
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

        // The editor's own list for references in documentation is exclusive, and keeps company with such lists only.
        context.IsExclusive |= left.Parent is QualifiedCrefSyntax;
        int order = 0;
        foreach (CitableParagraph paragraph in GeneratedTypes.Within(type))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (string passage in paragraph.OwnPieces)
            {
                context.AddItem(
                    ParagraphItems.OfPassage(paragraph.TypePath, paragraph.TypePath, passage, paragraph, order++)
                );
            }
        }
    }

    private static ExpressionSyntax? LeftOfDot(SyntaxNode root, int position)
    {
        SyntaxToken dot = position == 0 ? default : root.FindToken(position - 1, findInsideTrivia: true);
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
