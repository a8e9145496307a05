using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>The base of what lists paragraphs: a chosen one is inserted as its item says, and shown whole beside the list.</summary>
public abstract class ParagraphCompletionProvider : CompletionProvider
{
    private protected ParagraphCompletionProvider() { }

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(
        SourceText text,
        int caretPosition,
        CompletionTrigger trigger,
        OptionSet options
    )
    {
        TextLine line = text.Lines.GetLineFromPosition(caretPosition);
        return MayListBehind(text.ToString(TextSpan.FromBounds(line.Start, caretPosition)));
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

    /// <summary>Whether there may be something to list, by the characters of the line before the caret alone.</summary>
    private protected abstract bool MayListBehind(string line);
}
