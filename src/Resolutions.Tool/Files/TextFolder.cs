using System.IO.Enumeration;

namespace Resolutions.Tool;

/// <summary>Finds the texts in a folder and the folders in it, as the generator does in the folder of a project.</summary>
internal static class TextFolder
{
    /// <summary>The paths of the texts, in ordinal order, so that every machine shows them alike.</summary>
    /// <exception cref="IOException">The folder, or one in it, cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one in it, is not for the caller.</exception>
    public static IReadOnlyList<string> PathsIn(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.None,
        };
        var paths = new FileSystemEnumerable<string>(
            folder,
            static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            options
        )
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsText(entry.FileName),
            // A link to a folder above would never end.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return [.. paths.Order(StringComparer.Ordinal)];
    }

    private static bool IsText(ReadOnlySpan<char> fileName) =>
        fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
