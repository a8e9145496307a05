namespace Resolutions.Generator.Tests.Harness;

/// <summary>The text files of the tests and the seed.</summary>
internal static class Texts
{
    /// <summary>The official text that the project starts from, A/RES/78/132 in Chinese.</summary>
    public static TextFile Seed { get; } =
        TextFile.OfBytes("seeds/seed.txt", File.ReadAllBytes(Directory.GetFiles(BuildPaths.Seeds, "*.txt").Single()));

    /// <summary>A file of the folder Texts.</summary>
    public static TextFile Read(string name) =>
        TextFile.OfBytes($"texts/{name}", File.ReadAllBytes(Path.Combine(BuildPaths.Project, "Texts", name)));
}
