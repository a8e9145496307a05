using Resolutions.Generator.Tests.Harness;
using Resolutions.Text;

namespace Resolutions.Generator.Tests.Corpus;

/// <summary>The corpus of real texts beside the repository, which is no part of the project.</summary>
internal static class RealTexts
{
    private static string Folder =>
        Path.GetFullPath(Path.Combine(BuildPaths.Project, "..", "..", "..", "shared", "corpus"));

    /// <summary>
    /// Every text, in groups that can stand in one project: two texts of one symbol get no type. Skips the test where the machine has
    /// none.
    /// </summary>
    public static IEnumerable<IReadOnlyList<TextFile>> Projects()
    {
        Assert.SkipUnless(
            Directory.Exists(Folder),
            $"The corpus of real texts is not on this machine (looked for {Folder})."
        );
        return Directory
            .EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => TextFile.OfBytes(Path.GetRelativePath(Folder, file), File.ReadAllBytes(file)))
            .GroupBy(SymbolsOf, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Select((file, index) => (file, index)))
            .GroupBy(each => each.index, each => each.file)
            .Select(group => group.ToList());
    }

    /// <summary>The symbols in a file; of a file without any its path, which no other has.</summary>
    private static string SymbolsOf(TextFile file)
    {
        var text = ResolutionText.Parse(file.Content, TestContext.Current.CancellationToken);
        return text.Resolutions.Count == 0
            ? file.Path
            : string.Join(';', text.Resolutions.Select(resolution => resolution.Header.Symbol));
    }
}
