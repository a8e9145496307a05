using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Resolutions.CodeFixes;

/// <summary>
/// In strings and comments, behind <c>A/RES/78/132, para. </c> or <c>A/RES/78/132 </c>, lists the paragraphs, which their numbers find and the
/// words of their texts.
/// </summary>
[ExportCompletionProvider(nameof(MentionCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class MentionCompletionProvider : ParagraphCompletionProvider
{
    /// <inheritdoc/>
    private protected override bool MayListBehind(string line) => BegunMention.In(line) is not null;

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (
            await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || TextBeforeCaret.Of(root, text, context.Position) is not { } words
            || BegunMention.In(words) is not { } mention
            || await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false)
                is not { } compilation
            || KnownResolutions.Find(compilation, mention.Symbol, context.CancellationToken) is not { } resolution
        )
        {
            return;
        }

        context.CompletionListSpan = TextSpan.FromBounds(context.Position - mention.Typed, context.Position);
        int order = 0;
        foreach (CitableParagraph paragraph in GeneratedTypes.Within(resolution))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (NameOf(paragraph, mention) is { } name)
            {
                context.AddItem(ParagraphItems.OfName(name, paragraph, order++));
                foreach (string passage in paragraph.OwnPassages)
                {
                    context.AddItem(ParagraphItems.OfPassage(name, name, passage, paragraph, order++));
                }
            }
        }
    }

    /// <summary>
    /// How the mention goes on: with an identifier, <c>OP12(a)</c>, or with the number of a provision of the kind that the words before it name,
    /// <c>12 (a)</c>; <see langword="null"/> for other provisions.
    /// </summary>
    private static string? NameOf(CitableParagraph paragraph, BegunMention mention)
    {
        string path = paragraph.Id.Substring(paragraph.Id.LastIndexOf(' ') + 1);
        if (mention.Path.Length == 0)
        {
            return path;
        }

        // “The annex” is the first one where there is one alone.
        string begun = mention.Path.Replace("Annex.", "Annex1.");
        return
            path.Length > begun.Length
            && path.StartsWith(begun, StringComparison.Ordinal)
            && char.IsDigit(path[begun.Length])
            ? path.Substring(begun.Length).Replace("(", " (").Trim()
            : null;
    }
}
