namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>What a generator driver made, as snapshots: one per generated file, and one for the diagnostics if there are any.</summary>
internal static class DriverSnapshots
{
    public static IReadOnlyList<Snapshot> Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        var failures = result.Results.Select(each => each.Exception).OfType<Exception>().ToList();
        if (failures.Count > 0)
            throw new AggregateException(failures);

        var snapshots = result
            .Results.SelectMany(each => each.GeneratedSources)
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(OfSource)
            .ToList();
        if (result.Diagnostics.Length > 0)
            snapshots.Add(new Snapshot(Name: null, "txt", DiagnosticsText.Of(result.Diagnostics)));
        return snapshots;
    }

    // Not normalized: a generator that writes \r\n shall be seen.
    private static Snapshot OfSource(GeneratedSourceResult source) =>
        new(
            Path.GetFileNameWithoutExtension(source.HintName),
            Path.GetExtension(source.HintName).TrimStart('.'),
            $"//HintName: {source.HintName}\n{source.SourceText}"
        );
}
