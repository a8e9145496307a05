namespace Resolutions.Generator;

/// <summary>What the resolutions of a file cite: all that the catalog needs to know of who cites what.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Resolutions">The documents that each resolution cites, as the catalog looks them up, in document order.</param>
internal sealed record CitingFile(string Path, EquatableArray<EquatableArray<string>> Resolutions)
{
    public static CitingFile Of(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(file.Path, file.Resolutions.Select(CitedBy).ToEquatableArray());
    }

    private static EquatableArray<string> CitedBy(ResolutionModel resolution) =>
        resolution
            .References.Select(static reference => reference.Symbol)
            .OfType<string>()
            .SelectMany(SymbolKey.AllOf)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
}
