namespace Resolutions.Generator;

/// <summary>Takes from the index what one file needs.</summary>
internal static class Binder
{
    public static IEnumerable<BoundResolution> Bind(
        ParsedFile file,
        ResolutionIndex index,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return index
            .Accepted.Where(entry => entry.Path.Equals(file.Path, StringComparison.Ordinal))
            .Select(entry => new BoundResolution(file.Resolutions[entry.Position], entry.TypeName, entry.HintName));
    }
}
