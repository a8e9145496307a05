namespace Resolutions.Generator;

/// <summary>The symbols of the resolutions in a file: all that other files need to know about it.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Symbols">The symbols, in reading order.</param>
internal sealed record FileHeaders(string Path, EquatableArray<string> Symbols)
{
    public static FileHeaders Of(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(file.Path, file.Resolutions.Select(static resolution => resolution.Symbol).ToEquatableArray());
    }
}
