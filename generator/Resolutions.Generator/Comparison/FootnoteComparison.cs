namespace Resolutions.Generator;

/// <summary>Finds the footnotes that one version has and another has not, or has at other paragraphs.</summary>
internal static class FootnoteComparison
{
    /// <summary>One finding for all of them: most often a block of notes is lost, not one note.</summary>
    public static IEnumerable<VersionFinding> Compare(VersionOutline version, VersionOutline other)
    {
        HashSet<string> there = [.. other.Model.Footnotes.Select(static note => note.Label)];
        FootnoteModel[] missing = [.. version.Model.Footnotes.Where(note => !there.Contains(note.Label))];
        if (missing.Length == 0)
        {
            yield break;
        }

        // Notes with signs stand first, and before all that have numbers.
        FootnoteModel? before = other
            .Model.Footnotes.TakeWhile(note => (note.Number ?? 0) < (missing[0].Number ?? 0))
            .LastOrDefault();
        yield return new(
            RuleIds.FootnotesDiffer,
            new(version.Place, missing[0].TypeName),
            new(other.Place, before?.TypeName ?? ""),
            new([version.Language, version.Model.Symbol, Words(missing), other.Language])
        );
    }

    /// <summary>One finding for each footnote of both versions that no paragraph of the same name points to.</summary>
    /// <remarks>
    /// Languages order words in their own ways, so a note may stand in another part of its paragraph. One that stands at the title,
    /// or nowhere, is no matter of paragraphs; and where the preamble has not as many in both, names compare different ones.
    /// </remarks>
    public static IEnumerable<VersionFinding> CompareParagraphs(VersionOutline version, VersionOutline other)
    {
        foreach (FootnoteModel note in version.Model.Footnotes)
        {
            if (
                other.FindNote(note.Label) is not { } twin
                || version.ParagraphsWith(note).FirstOrDefault() is not { } here
                || other.ParagraphsWith(twin).FirstOrDefault() is not { } there
                || other.Find(here) is null
                || version.Find(there) is null
                || version.ParagraphsWith(note).Any(each => other.ParagraphsWith(twin).Any(each.IsNamedAs))
            )
            {
                continue;
            }

            yield return new(
                RuleIds.FootnotesDiffer,
                new(version.Place, here.Model.Path),
                new(other.Place, there.Model.Path),
                new([
                    version.Language,
                    version.Model.Symbol,
                    $"footnote {note.Label} at {here.Words}, not at {there.Words}",
                    other.Language,
                ])
            );
        }
    }

    /// <summary>The numbers and signs in words, such as <c>footnotes *, 2, 5 to 9</c>.</summary>
    private static string Words(FootnoteModel[] notes)
    {
        var runs = new List<string>();
        for (int i = 0; i < notes.Length; )
        {
            int start = i;
            for (i++; i < notes.Length && notes[i].Number == notes[i - 1].Number + 1; i++) { }
            runs.Add(start == i - 1 ? notes[start].Label : notes[start].Label + " to " + notes[i - 1].Label);
        }

        return (notes.Length == 1 ? "footnote " : "footnotes ") + string.Join(", ", runs);
    }
}
