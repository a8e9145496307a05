using System.Runtime.CompilerServices;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>
/// Snapshot testing with the call shape and the files of Verify.SourceGenerators, which can take the place of this folder.
/// </summary>
internal static class Verifier
{
    /// <summary>Whether the snapshots shall be rewritten to what the tests make now.</summary>
    public static bool UpdatesSnapshots { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares every file and every diagnostic of a driver's last run with the snapshots beside the test.</summary>
    /// <param name="driver">A driver that has run.</param>
    /// <param name="sourceFile">The file of the test class, which has the class's name.</param>
    /// <param name="method">The test.</param>
    public static Task Verify(
        GeneratorDriver driver,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var directory = new SnapshotDirectory(
            BuildPaths.SourceDirectoryOf(sourceFile),
            UpdatesSnapshots,
            DiffTool.ShowAsync
        );
        var prefix = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}";
        return directory.VerifyAsync(prefix, DriverSnapshots.Of(driver));
    }
}
