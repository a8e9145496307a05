namespace Resolutions.Tool;

/// <summary>What became of a name on the command line: a text, or the reason why there is none.</summary>
/// <param name="Name">The path, as the caller wrote it.</param>
/// <param name="File">The text.</param>
/// <param name="Problem">Why there is no text, for a person.</param>
internal sealed record FoundText(string Name, TextFile? File, string? Problem)
{
    public static FoundText Of(TextFile file) => new(file.Name, file, null);

    public static FoundText Failed(string name, string problem) => new(name, null, problem);
}
