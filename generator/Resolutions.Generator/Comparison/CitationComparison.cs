using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds the paragraphs that cite other documents in one version than in another.</summary>
internal static class CitationComparison
{
    private const string Nothing = "nothing instead";

    /// <summary>One finding for each paragraph.</summary>
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

            if (Finding(version, other, item, model, twin) is { } finding)
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

    private static VersionFinding? Finding(
        VersionOutline version,
        VersionOutline other,
        OutlineItem item,
        ParagraphModel model,
        ParagraphModel twin
    )
    {
        HashSet<string> here = CitedSymbols.In(model.OwnText);
        HashSet<string> there = CitedSymbols.In(twin.OwnText);
        string[] missingThere = [.. here.Except(there).OrderBy(static symbol => symbol, StringComparer.Ordinal)];
        string[] missingHere = [.. there.Except(here).OrderBy(static symbol => symbol, StringComparer.Ordinal)];
        if (missingThere.Length == 0 && missingHere.Length == 0)
        {
            return null;
        }

        VersionPlace place = new(version.Place, model.Path, missingThere.FirstOrDefault() ?? "");
        VersionPlace otherPlace = new(other.Place, twin.Path, missingHere.FirstOrDefault() ?? "");
        string name = CitationText.OfProvision(version.Model.Symbol, item.Model.Path);
        return missingThere.Length > 0
            ? new(
                RuleIds.CitationsDiffer,
                place,
                otherPlace,
                new([name, List(missingThere), version.Language, List(missingHere), other.Language])
            )
            : new(
                RuleIds.CitationsDiffer,
                otherPlace,
                place,
                new([name, List(missingHere), other.Language, Nothing, version.Language])
            );
    }

    private static string List(string[] symbols) => symbols.Length == 0 ? Nothing : string.Join(", ", symbols);
}
