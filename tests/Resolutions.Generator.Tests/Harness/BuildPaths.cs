using System.Reflection;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>Places that only the build knows.</summary>
internal static class BuildPaths
{
    public static string Project { get; } = Metadata("ProjectDirectory");

    public static string Seeds { get; } = Metadata("SeedDirectory");

    public static string NetStandardReferences { get; } = Metadata("NetStandardReferences");

    public static string NetStandardContract { get; } = Metadata("NetStandardContract");

    public static string Contract { get; } = typeof(IParagraph).Assembly.Location;

    /// <summary>The folder of a source file whose path may be mapped, as deterministic builds do.</summary>
    public static string SourceDirectoryOf(string sourceFile)
    {
        var projectName = Path.GetFileName(Project);
        var directory = Path.GetDirectoryName(sourceFile)!.Replace('\\', '/');
        var start = directory.LastIndexOf($"/{projectName}", StringComparison.Ordinal) + projectName.Length + 1;
        return Path.Join(Project, directory[start..]);
    }

    private static string Metadata(string key) =>
        typeof(BuildPaths)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
