namespace Resolutions.Generator;

/// <summary>Compares the preferred version of a resolution with each of the others.</summary>
internal static class VersionComparer
{
    public static IEnumerable<VersionFinding> Compare(BoundResolution resolution, CancellationToken cancellationToken)
    {
        // Without places there is one version only.
        if (resolution.Places.Count < 2)
        {
            yield break;
        }

        var first = new VersionOutline(resolution.Places[0], resolution.Versions[0]);
        for (int i = 1; i < resolution.Versions.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var other = new VersionOutline(resolution.Places[i], resolution.Versions[i]);
            foreach (
                VersionFinding finding in ParagraphComparison
                    .Compare(first, other)
                    .Concat(ParagraphComparison.Compare(other, first))
                    .Concat(FootnoteComparison.Compare(first, other))
                    .Concat(FootnoteComparison.Compare(other, first))
                    .Concat(FootnoteComparison.CompareParagraphs(first, other))
                    .Concat(CitationComparison.Compare(first, other))
            )
            {
                // Once in each file: a build log shows one place of a finding only.
                yield return finding;
                yield return finding with
                {
                    Place = finding.OtherPlace,
                    OtherPlace = finding.Place,
                };
            }
        }
    }
}
