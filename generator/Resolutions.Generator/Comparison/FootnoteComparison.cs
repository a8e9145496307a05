namespace Resolutions.Generator;

/// <summary>Finds the footnotes that one version has and another has not.</summary>
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
