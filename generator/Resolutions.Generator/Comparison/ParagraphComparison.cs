namespace Resolutions.Generator;

/// <summary>Finds the paragraphs that one version has and another has not.</summary>
internal static class ParagraphComparison
{
    /// <summary>One finding for each run of missing paragraphs: where all after the twelfth are missing, it is said once.</summary>
    public static IEnumerable<VersionFinding> Compare(VersionOutline version, VersionOutline other)
    {
        OutlineItem? before = null;
        OutlineItem? first = null;
        OutlineItem? last = null;
        foreach (OutlineItem item in version.Items)
        {
            if (other.Find(item) is { } twin)
            {
                if (first is not null)
                {
                    yield return Finding(version, other, first, last!, before);
                    first = null;
                }

                before = twin;
            }
            else if (first is null)
            {
                (first, last) = (item, item);
            }
            else if (item.Owner is null || other.Find(item.Owner) is not null)
            {
                last = item;
            }
        }

        if (first is not null)
        {
            yield return Finding(version, other, first, last!, before);
        }
    }

    private static VersionFinding Finding(
        VersionOutline version,
        VersionOutline other,
        OutlineItem first,
        OutlineItem last,
        OutlineItem? before
    )
    {
        string words = first == last ? first.Words : first.Words + " to " + last.Words;
        return new(
            RuleIds.ParagraphsDiffer,
            new(version.Place, first.Model.Path),
            new(other.Place, before?.Model.Path ?? ""),
            new([version.Language, version.Model.Symbol, words, other.Language])
        );
    }
}
