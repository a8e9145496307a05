using DiffEngine;

namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>Shows a difference in the developer's own diff tool.</summary>
internal static class DiffTool
{
    /// <summary>Opens the tool, unless nobody is there to look at it: never on a build server.</summary>
    public static Task ShowAsync(string received, string verified) =>
        ShowAsync(received, verified, BuildServerDetector.Detected, LaunchAsync);

    internal static Task ShowAsync(
        string received,
        string verified,
        bool isBuildServer,
        Func<string, string, Task> launch
    ) => isBuildServer ? Task.CompletedTask : launch(received, verified);

    private static Task LaunchAsync(string received, string verified) =>
        DiffRunner.LaunchForTextAsync(received, verified);
}
