using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds the paragraphs and footnotes that cite other documents in one version than in another.</summary>
internal static class CitationComparison
{
    private const string Nothing = "nothing instead";

    /// <summary>One finding for each paragraph and footnote.</summary>
    /// <remarks>
    /// A paragraph of the preamble is known by its place. Where the versions have not as many of them, a comparison would be one of
    /// different paragraphs, and what is wrong is said already.
    /// </remarks>
    public static IEnumerable<VersionFinding> Compare(VersionOutline version, VersionOutline other)
    {
        HashSet<string> shifted = [.. ShiftedPreambles(version, other), .. ShiftedPreambles(other, version)];
        var settled = new HashSet<OutlineItem>();
        foreach (OutlineItem item in version.Items)
        {
            if (item.Model is not ParagraphModel model || other.Find(item)?.Model is not ParagraphModel twin)
            {
                continue;
            }

            if (item.IsPreambular && shifted.Contains(item.PlaceOfPreamble))
            {
                continue;
            }

            // Languages order their words, and so the parts of a sentence, in their own ways.
            if (
                (item.Owner is not null && settled.Contains(item.Owner))
                || CitedSymbols.In(model.Text).SetEquals(CitedSymbols.In(twin.Text))
            )
            {
                settled.Add(item);
                continue;
            }

            if (
                Finding(
                    CitationText.OfProvision(version.Model.Symbol, item.Model.Path),
                    new(version, model.Path, model.OwnText),
                    new(other, twin.Path, twin.OwnText)
                ) is
                { } finding
            )
            {
                yield return finding;
            }
        }

        foreach (FootnoteModel note in version.Model.Footnotes)
        {
            if (
                other.FindNote(note.Label) is { } twin
                && Finding(
                    CitationText.OfFootnote(version.Model.Symbol, note.Label),
                    new(version, note.TypeName, note.Text),
                    new(other, twin.TypeName, twin.Text)
                )
                    is { } finding
            )
            {
                yield return finding;
            }
        }
    }

    /// <summary>The places where a version has paragraphs of the preamble that the other has not.</summary>
    private static IEnumerable<string> ShiftedPreambles(VersionOutline version, VersionOutline other) =>
        version
            .Items.Where(item => item.Model.Kind == ProvisionKind.Preambular && other.Find(item) is null)
            .Select(static item => item.PlaceOfPreamble);

    private static VersionFinding? Finding(string name, ComparedText here, ComparedText there)
    {
        string[] missingThere = here.SymbolsMissingIn(there);
        string[] missingHere = there.SymbolsMissingIn(here);
        if (missingThere.Length == 0 && missingHere.Length == 0)
        {
            return null;
        }

        VersionPlace place = here.PlaceOf(missingThere);
        VersionPlace otherPlace = there.PlaceOf(missingHere);
        return missingThere.Length > 0
            ? new(
                RuleIds.CitationsDiffer,
                place,
                otherPlace,
                new([name, List(missingThere), here.Language, List(missingHere), there.Language])
            )
            : new(
                RuleIds.CitationsDiffer,
                otherPlace,
                place,
                new([name, List(missingHere), there.Language, Nothing, here.Language])
            );
    }

    private static string List(string[] symbols) => symbols.Length == 0 ? Nothing : string.Join(", ", symbols);
}
