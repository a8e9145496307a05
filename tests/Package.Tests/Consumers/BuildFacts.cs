using System.Reflection;

namespace Package.Tests.Consumers;

/// <summary>What the build knew and the tests need.</summary>
internal static class BuildFacts
{
    /// <summary>Debug or Release.</summary>
    public static string Configuration => Value("Configuration");

    /// <summary>The projects that become packages.</summary>
    public static string[] PackedProjects => Value("PackedProjects").Split(';');

    /// <summary>The root folder of the source tree.</summary>
    public static string SourceTree => Value("SourceTree");

    private static string Value(string key) =>
        typeof(BuildFacts)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
