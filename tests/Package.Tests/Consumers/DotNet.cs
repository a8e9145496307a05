using System.Diagnostics;

namespace Package.Tests.Consumers;

/// <summary>The <c>dotnet</c> command as a person runs it, apart from the process that runs the tests.</summary>
internal static class DotNet
{
    /// <summary>Runs <c>dotnet</c> with the arguments.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="packagesFolder">Where packages are unpacked, if not where they always are.</param>
    /// <param name="arguments">What it shall do.</param>
    public static async Task<CommandResult> RunAsync(
        string directory,
        string? packagesFolder,
        params string[] arguments
    )
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using var process = Process.Start(StartInfo(directory, packagesFolder, arguments))!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(string directory, string? packagesFolder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestRun).ToArray())
        {
            start.Environment.Remove(name);
        }

        if (packagesFolder is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // No process may outlive the test and hold files of a folder that is deleted then.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }

    private static bool IsOfTheTestRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable is "CI";
}
