using System.Security;
using System.Text;

namespace Resolutions.Tool;

/// <summary>
/// Mends pages of documentation, which <c>dotnet format</c> passes over: it builds the project with a log, in which the findings carry what would
/// mend them.
/// </summary>
internal static class PageFixes
{
    /// <summary>The rules whose findings may stand in pages and can be mended there.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["RES1001"];

    /// <summary>Mends the pages of a project or solution.</summary>
    /// <returns>What is wrong with pages that could not be changed.</returns>
    public static async Task<IReadOnlyList<string>> ApplyAsync(string project, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("resolutions-");
        try
        {
            string targets = Path.Combine(folder.FullName, "log.targets");
            await File.WriteAllTextAsync(targets, TargetsOf(folder.FullName), cancellationToken);
            string[] build =
            [
                "build",
                project,
                "--no-incremental",
                "--verbosity",
                "quiet",
                "-property:CustomAfterMicrosoftCommonTargets=" + targets,
            ];
            await DotNetCommand.RunAsync(build, cancellationToken);
            foreach (IGrouping<string, PageChange> page in ChangesIn(folder).GroupBy(static change => change.File))
            {
                if (await ApplyAsync(page.Key, page, cancellationToken) is { } problem)
                {
                    problems.Add(problem);
                }
            }

            return problems;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A log for each project and framework of a build.</summary>
    private static string TargetsOf(string folder) =>
        $"""
            <Project>
              <PropertyGroup>
                <ErrorLog>{SecurityElement.Escape(
                folder
            )}/$(MSBuildProjectName).$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """;

    private static IEnumerable<PageChange> ChangesIn(DirectoryInfo folder) =>
        folder
            .EnumerateFiles("*.sarif")
            .OrderBy(static log => log.Name, StringComparer.Ordinal)
            .SelectMany(static log => BuildLog.ChangesOfPages(File.ReadAllText(log.FullName), Rules));

    private static async Task<string?> ApplyAsync(
        string page,
        IEnumerable<PageChange> changes,
        CancellationToken cancellationToken
    )
    {
        try
        {
            byte[] changed = PageText.Apply(await File.ReadAllBytesAsync(page, cancellationToken), changes);
            await File.WriteAllBytesAsync(page, changed, cancellationToken);
            return null;
        }
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return $"{page}: the page could not be changed: {problem.Message}";
        }
    }
}
