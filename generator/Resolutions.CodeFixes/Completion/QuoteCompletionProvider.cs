using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>In <c>Quote = "…"</c> of a citation, lists the passages of the cited text.</summary>
[ExportCompletionProvider(nameof(QuoteCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class QuoteCompletionProvider : ParagraphCompletionProvider
{
    private const string Quote = "Quote";

    /// <inheritdoc/>
    private protected override bool MayListBehind(string lines) =>
        lines.LastIndexOf(Quote, StringComparison.Ordinal) is >= 0 and var quote && lines.IndexOf('"', quote) >= 0;

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxToken token = root is null || context.Position == 0 ? default : root.FindToken(context.Position - 1);
        if (
            token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken)
            || StartOfContent(token) > context.Position
            || LiteralEnd.IsBefore(token, context.Position)
            || token.Parent?.Parent is not AttributeArgumentSyntax { NameEquals.Name.Identifier.Text: Quote } argument
            || argument.Parent?.Parent is not AttributeSyntax attribute
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false)
                is not { } model
            || CitedBy(attribute, model, context.CancellationToken) is not { } cited
        )
        {
            return;
        }

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        context.CompletionListSpan = WordAtCaret.SpanFrom(StartOfContent(token), context.Position, text);
        int order = 0;
        foreach (CitableParagraph paragraph in GeneratedTypes.WithinAndItself(cited))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            // A quote of a paragraph may be of its sub-paragraphs.
            foreach (
                string passage in paragraph.TypePath == cited.Name
                    ? Passages.Of(paragraph.Text).Concat(paragraph.OwnPassages).Distinct(StringComparer.Ordinal)
                    : paragraph.OwnPassages
            )
            {
                context.AddItem(
                    ParagraphItems.OfPassage(passage, Escaped(passage, token), passage, paragraph, order++)
                );
            }
        }
    }

    /// <summary>The type that the attribute cites: its type argument, or its argument in <c>typeof</c>.</summary>
    private static INamedTypeSymbol? CitedBy(
        AttributeSyntax attribute,
        SemanticModel model,
        CancellationToken cancellationToken
    )
    {
        SyntaxNode? cited = attribute.Name.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()
            is { } generic
            ? generic.TypeArgumentList.Arguments.FirstOrDefault()
            : attribute
                .ArgumentList?.Arguments.Select(static argument => argument.Expression)
                .OfType<TypeOfExpressionSyntax>()
                .FirstOrDefault()
                ?.Type;
        return
            cited is not null
            && model.GetSymbolInfo(cited, cancellationToken).Symbol is INamedTypeSymbol type
            && GeneratedTypes.IsCitable(type)
            ? type
            : null;
    }

    private static int StartOfContent(SyntaxToken token)
    {
        int mark = token.Text.IndexOf('"');
        int marks = token.IsKind(SyntaxKind.StringLiteralToken)
            ? 1
            : token.Text.Skip(mark).TakeWhile(static c => c == '"').Count();
        return token.SpanStart + mark + marks;
    }

    private static string Escaped(string passage, SyntaxToken literal)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralToken))
        {
            return passage;
        }

        string written = SymbolDisplay.FormatLiteral(passage, quote: true);
        return literal.Text.StartsWith("@", StringComparison.Ordinal)
            ? passage.Replace("\"", "\"\"")
            : written.Substring(1, written.Length - 2);
    }
}
