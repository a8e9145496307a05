namespace Resolutions.Generator;

/// <summary>Makes one resolution of its language versions. What has the same name in each is the same.</summary>
internal static class VersionMerger
{
    /// <param name="versions">The resolution in each language, the preferred one first.</param>
    public static VersionedResolution Merge(EquatableArray<ResolutionModel> versions) =>
        new(
            versions,
            Provisions(versions.Select(static model => Of(model, model.Provisions))),
            [.. ReadingOrder.Merge(versions.Select(static model => model.Paragraphs.AsEnumerable()))],
            [
                .. versions
                    .SelectMany(static model => model.Footnotes.Select(note => Of(model, note)))
                    .GroupBy(static version => version.Model.Label)
                    .OrderBy(static group => group.First().Model.Number ?? 0)
                    .ThenBy(static group => group.Key, StringComparer.Ordinal)
                    .Select(static group => new VersionedFootnote([.. group])),
            ]
        );

    private static VersionedProvision[] Provisions(IEnumerable<Version<EquatableArray<ProvisionModel>>> versions)
    {
        ILookup<string, Version<ProvisionModel>> byName = versions
            .SelectMany(static version => version.Model.Select(model => Of(version.Resolution, model)))
            .ToLookup(static version => version.Model.TypeName, StringComparer.Ordinal);
        IReadOnlyCollection<string> names = ReadingOrder.Merge(
            versions.Select(static version => version.Model.Select(static model => model.TypeName))
        );
        return [.. names.Select(name => Provision([.. byName[name]]))];
    }

    private static VersionedProvision Provision(Version<ProvisionModel>[] versions)
    {
        if (versions[0].Model is ContainerModel)
        {
            Version<ContainerModel>[] containers = [.. Only<ContainerModel>(versions)];
            return new VersionedContainer(
                containers,
                Provisions(containers.Select(static version => Of(version.Resolution, version.Model.Provisions)))
            );
        }

        Version<ParagraphModel>[] paragraphs = [.. Only<ParagraphModel>(versions)];
        return new VersionedParagraph(
            paragraphs,
            Provisions(paragraphs.Select(static version => Of(version.Resolution, version.Model.Provisions)))
        );
    }

    /// <summary>The versions that are of one kind; names tell containers from paragraphs, so these are all.</summary>
    private static IEnumerable<Version<T>> Only<T>(IEnumerable<Version<ProvisionModel>> versions)
        where T : ProvisionModel
    {
        foreach (Version<ProvisionModel> version in versions)
        {
            if (version.Model is T model)
            {
                yield return Of(version.Resolution, model);
            }
        }
    }

    private static Version<T> Of<T>(ResolutionModel resolution, T model) => new(resolution, model);
}
