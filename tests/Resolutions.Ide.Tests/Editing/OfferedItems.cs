using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Completion;

namespace Resolutions.Ide.Tests.Editing;

/// <summary>What an editor lists at the caret, and what remains of it when somebody goes on typing.</summary>
internal sealed class OfferedItems
{
    private readonly EditedProject project;
    private readonly CompletionService service;
    private readonly ImmutableArray<CompletionItem> items;

    private OfferedItems(EditedProject project, CompletionService service, ImmutableArray<CompletionItem> items)
    {
        this.project = project;
        this.service = service;
        this.items = items;
    }

    public static async Task<OfferedItems> AtCaretAsync(EditedProject project, char? typed = null)
    {
        var service = CompletionService.GetService(project.Document)!;
        var list = await service.GetCompletionsAsync(
            project.Document,
            project.Position,
            typed is { } c ? CompletionTrigger.CreateInsertionTrigger(c) : CompletionTrigger.Invoke,
            cancellationToken: TestContext.Current.CancellationToken
        );
        return new(project, service, [.. list.ItemsList]);
    }

    /// <summary>The paragraphs and passages among them.</summary>
    public IReadOnlyList<CompletionItem> Paragraphs => [.. items.Where(IsParagraph)];

    /// <summary>The items that fit what is typed, as the editor's own filter finds them.</summary>
    public IReadOnlyList<CompletionItem> Filter(string typed) => service.FilterItems(project.Document, items, typed);

    /// <summary>The document after an item is chosen.</summary>
    public async Task<string> ChooseAsync(CompletionItem item)
    {
        var change = await service.GetChangeAsync(
            project.Document,
            item,
            cancellationToken: TestContext.Current.CancellationToken
        );
        var text = await project.Document.GetTextAsync(TestContext.Current.CancellationToken);
        return text.WithChanges(change.TextChanges).ToString();
    }

    /// <summary>What the editor shows of an item.</summary>
    public async Task<string> DescribeAsync(CompletionItem item) =>
        (await service.GetDescriptionAsync(project.Document, item, TestContext.Current.CancellationToken))!.Text;

    private static bool IsParagraph(CompletionItem item) => item.Properties.ContainsKey("Insertion");
}
