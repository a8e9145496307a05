using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>Makes the items of completion lists, and reads them again when one is chosen.</summary>
internal static class ParagraphItems
{
    private const string InsertionKey = "Insertion";
    private const string DescriptionKey = "Description";
    private const int LongestShown = 80;

    /// <summary>An item that is found by the words of a passage.</summary>
    /// <param name="display">What is shown first.</param>
    /// <param name="insertion">What is inserted.</param>
    /// <param name="passage">The passage, shown beside it.</param>
    /// <param name="paragraph">The paragraph that it stands in.</param>
    /// <param name="order">The place in the list.</param>
    public static CompletionItem OfPassage(
        string display,
        string insertion,
        string passage,
        CitableParagraph paragraph,
        int order
    ) => Create(display, insertion, Filters.Of(passage), Cut(passage, LongestShown), paragraph, order);

    /// <summary>An item that is found by what is inserted.</summary>
    public static CompletionItem OfName(string name, CitableParagraph paragraph, int order) =>
        Create(name, name, name, Cut(paragraph.Text, LongestShown), paragraph, order);

    /// <summary>The change that choosing an item makes.</summary>
    public static CompletionChange ChangeOf(CompletionItem item) =>
        CompletionChange.Create(new TextChange(item.Span, item.Properties[InsertionKey]));

    /// <summary>What is shown of the chosen item: the citation and the whole text.</summary>
    public static CompletionDescription DescriptionOf(CompletionItem item) =>
        CompletionDescription.FromText(item.Properties[DescriptionKey]);

    private static CompletionItem Create(
        string display,
        string insertion,
        string filter,
        string inline,
        CitableParagraph paragraph,
        int order
    ) =>
        CompletionItem.Create(
            display,
            filterText: filter,
            sortText: "~" + order.ToString("D6", CultureInfo.InvariantCulture),
            properties: ImmutableDictionary<string, string>
                .Empty.Add(InsertionKey, insertion)
                .Add(DescriptionKey, paragraph.Citation + "\n" + paragraph.Text),
            tags: [WellKnownTags.Class, WellKnownTags.Public],
            rules: CompletionItemRules.Default.WithSelectionBehavior(CompletionItemSelectionBehavior.SoftSelection),
            inlineDescription: inline
        );

    private static string Cut(string text, int longest)
    {
        string line = text.Replace('\n', ' ');
        return line.Length <= longest ? line : line.Substring(0, longest - 1) + "…";
    }
}
