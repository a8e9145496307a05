using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.CodeFixes;

/// <summary>
/// In strings and comments, behind <c>A/RES/78/132, para. </c> or <c>A/RES/78/132 </c>, lists the paragraphs, which their numbers find and the
/// words of their texts.
/// </summary>
[ExportCompletionProvider(nameof(MentionCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class MentionCompletionProvider : ParagraphCompletionProvider
{
    private static readonly Regex AddedSymbol = new(@"\{\s*[\w.]+\.Symbol\s*\}|\b[\w.]+\.Symbol\s*\+\s*[$@]*""");
    private static readonly Regex Sum = new(@"""\s*\+\s*[$@]*""");
    private static readonly Regex LineOfBlockComment = new(@"(?<=\n)[ \t]*\*");

    /// <inheritdoc/>
    private protected override bool MayListBehind(string lines) =>
        BegunMention.In(lines) is not null || BegunMention.In(AsOneText(lines)) is not null;

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        if (
            await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await WordsBeforeCaret
                .ReadAsync(context.Document, root, context.Position, context.CancellationToken)
                .ConfigureAwait(false)
                is not { } words
            || BegunMention.In(words) is not { } mention
            || await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false)
                is not { } compilation
            || KnownResolutions.Find(compilation, mention.Symbol, context.CancellationToken) is not { } resolution
        )
        {
            return;
        }

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        context.CompletionListSpan = WordAtCaret.SpanFrom(context.Position - mention.Typed, context.Position, text);
        int order = 0;
        foreach (CitableParagraph paragraph in GeneratedTypes.Within(resolution))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (NameOf(paragraph, mention) is { } name)
            {
                context.AddItem(ParagraphItems.OfName(name, paragraph, order++));
                foreach (string passage in paragraph.OwnPieces)
                {
                    context.AddItem(ParagraphItems.OfPassage(name, name, passage, paragraph, order++));
                }
            }
        }
    }

    /// <summary>
    /// The lines with what code adds to a string in its place, any symbol will do to tell that one stands there, and without the asterisks
    /// of block comments.
    /// </summary>
    private static string AsOneText(string lines) =>
        LineOfBlockComment.Replace(Sum.Replace(AddedSymbol.Replace(lines, "A/RES/78/132"), ""), "");

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
