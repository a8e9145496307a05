namespace Resolutions.Generator;

/// <summary>The symbols and languages of the resolutions in a file: all that other files need to know about it.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Resolutions">The resolutions, in reading order.</param>
internal sealed record FileHeaders(string Path, EquatableArray<ResolutionHeader> Resolutions)
{
    public static FileHeaders Of(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(
            file.Path,
            file.Resolutions.Select(static found => new ResolutionHeader(found.Symbol, found.Language))
                .ToEquatableArray()
        );
    }
}
