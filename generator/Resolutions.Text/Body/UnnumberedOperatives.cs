using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Finds the operative paragraphs of a resolution that has several and numbers none, as the Security Council did in its first years and
/// converters do that lose automatic numbers. They are numbered by their place, and that is reported.
/// </summary>
internal sealed class UnnumberedOperatives(string source, ParagraphOpenings openings, List<TextDiagnostic> diagnostics)
{
    /// <summary>
    /// Makes every paragraph from the first that acts operative, if each is a whole sentence or clause that begins with a word: another
    /// sign may be a number that was not understood.
    /// </summary>
    public bool TryFind(List<ProvisionDraft> drafts)
    {
        var last = drafts.FindLastIndex(draft => draft.Kind != ProvisionKind.Annex);
        var first = drafts.FindIndex(draft =>
            draft.Kind == ProvisionKind.Preambular
            && openings.Acts(draft)
            && !openings.OpensPreambularOnly(draft.Segments[0])
        );
        if (
            first < 0
            || first > last
            || !openings.OpensOperative(drafts[first].Segments[0])
            || !Terminators.EndsSentence(source, drafts[last].LastLineOfAll)
            || !drafts.GetRange(first, last - first + 1).TrueForAll(IsWhole)
        )
        {
            return false;
        }

        Number(drafts, first, last);
        return true;
    }

    /// <summary>
    /// Where all numbers stand in sections, a paragraph above the first section that acts as an operative one is one: it has no number in
    /// print either.
    /// </summary>
    /// <returns>True, as there are operative paragraphs.</returns>
    public bool FindBeforeSections(List<ProvisionDraft> drafts)
    {
        var section = drafts.FindIndex(draft => draft.Kind == ProvisionKind.Section);
        if (section <= 0 || drafts.Exists(draft => draft.Kind == ProvisionKind.Operative))
        {
            return true;
        }

        var first = section;
        while (first > 0 && IsWhole(drafts[first - 1]) && openings.OpensOperative(drafts[first - 1].Segments[0]))
        {
            first--;
        }

        if (first < section)
        {
            Number(drafts, first, section - 1);
        }

        return true;
    }

    /// <summary>
    /// Finds the operative paragraphs at the end of sections that have no number: a single one is printed without. Where a section goes on
    /// with the numbers of the one before, there is but one sequence, in which a number was lost.
    /// </summary>
    /// <returns>Whether there are any.</returns>
    public bool FindInSections(List<ProvisionDraft> drafts, IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections)
    {
        var found = false;
        if (!drafts.Exists(draft => draft.Kind == ProvisionKind.Section && sections[draft].GoesOnWithNumbers))
        {
            foreach (var draft in drafts.Where(each => each.Kind is ProvisionKind.Section or ProvisionKind.Embedded))
            {
                found |= FindInSections(draft.Children, sections);
                found |= draft.Kind == ProvisionKind.Section && FindLast(draft.Children, sections[draft]);
            }
        }

        return found;
    }

    /// <summary>Numbers the paragraphs at the end of a section that has no number and is no text.</summary>
    private bool FindLast(List<ProvisionDraft> members, ProvisionList list)
    {
        var first = members.Count;
        while (first > 0 && IsWhole(members[first - 1]) && openings.OpensOperative(members[first - 1].Segments[0]))
        {
            first--;
        }

        if (list.IsText || list.LastNumber > 0 || first == members.Count)
        {
            return false;
        }

        Number(members, first, members.Count - 1);
        for (var number = 1; number <= members.Count - first; number++)
        {
            list.Add(number);
        }

        return true;
    }

    private void Number(List<ProvisionDraft> drafts, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var number = i - first + 1;
            drafts[i] = drafts[i]
                .AsNumbered(ProvisionKind.Operative, number, number.ToString(CultureInfo.InvariantCulture));
        }

        if (first < last)
        {
            var start = LineTrimmer.Shorten(source, drafts[first].Segments[0], 40);
            var count = (last - first + 1).ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(new TextDiagnostic(TextRules.Unnumbered, start, start.In(source), count));
        }
    }

    private bool IsWhole(ProvisionDraft draft) =>
        draft.Kind == ProvisionKind.Preambular
        && openings.Acts(draft)
        && (char.IsLetter(source[draft.Segments[0].Start]) || source[draft.Segments[0].Start] is '*' or '_');
}
