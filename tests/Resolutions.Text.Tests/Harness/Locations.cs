using System.Reflection;

namespace Resolutions.Text.Tests.Harness;

/// <summary>Where the files of the source tree are.</summary>
internal static class Locations
{
    public static string ProjectDirectory => Metadata("ProjectDirectory");

    public static string SeedFile => Directory.GetFiles(Metadata("SeedDirectory"), "*.txt").Single();

    /// <summary>Real texts beside the repository; absent from most machines.</summary>
    public static string CorpusDirectory =>
        Path.GetFullPath(Path.Combine(ProjectDirectory, "..", "..", "..", "shared", "corpus"));

    private static string Metadata(string key) =>
        typeof(Locations)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
