using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>The base of what lists paragraphs: a chosen one is inserted as its item says, and shown whole beside the list.</summary>
public abstract class ParagraphCompletionProvider : CompletionProvider
{
    /// <summary>A mention may begin some lines above, in a comment or a long string.</summary>
    private const int LinesBefore = 3;

    private protected ParagraphCompletionProvider() { }

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(
        SourceText text,
        int caretPosition,
        CompletionTrigger trigger,
        OptionSet options
    )
    {
        int line = text.Lines.GetLineFromPosition(caretPosition).LineNumber;
        int start = text.Lines[Math.Max(0, line - LinesBefore)].Start;
        return MayListBehind(text.ToString(TextSpan.FromBounds(start, caretPosition)));
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

    /// <summary>Whether there may be something to list, by the characters of the lines before the caret alone.</summary>
    private protected abstract bool MayListBehind(string lines);
}
