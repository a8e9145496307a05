namespace Resolutions.Text;

/// <summary>Finds the operative paragraph of a resolution that has only one, which is printed without a number.</summary>
internal static class SingleOperative
{
    /// <summary>Makes the last paragraph operative if it is the one that acts.</summary>
    public static bool TryFind(string source, ParagraphOpenings openings, List<ProvisionDraft> drafts)
    {
        var last = drafts.FindLastIndex(draft => draft.Kind != ProvisionKind.Annex);
        if (last < 0 || !Acts(source, drafts[last]) || FindFirstThatActs(source, openings, drafts) != last)
        {
            return false;
        }

        drafts[last] = drafts[last].AsSingleOperative();
        return true;
    }

    /// <summary>Whether a paragraph ends a sentence, what it introduces included.</summary>
    private static bool Acts(string source, ProvisionDraft draft) =>
        draft.Kind == ProvisionKind.Preambular
        && Terminators.EndsSentence(source, draft.LastLineOfAll)
        && !Terminators.EndsWithComma(source, draft.LastLine);

    /// <summary>
    /// The first paragraph that ends as operative ones do. Where this is not the last one, there are several, and it is their
    /// numbers that were not understood.
    /// </summary>
    private static int FindFirstThatActs(string source, ParagraphOpenings openings, List<ProvisionDraft> drafts) =>
        drafts.FindIndex(draft =>
            draft.Kind == ProvisionKind.Preambular
            && openings.EndsAsOperative(draft)
            && (draft.Children.Count == 0 || Terminators.EndsSentence(source, draft.LastLineOfAll))
        );
}
