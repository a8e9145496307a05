using System.Diagnostics;

namespace Resolutions.Tool;

/// <summary>Runs the <c>dotnet</c> command, which builds projects and applies the fixes of their analyzers.</summary>
internal static class DotNetCommand
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>Whether it succeeded, and what it wrote, errors included.</returns>
    /// <exception cref="OperationCanceledException">It was stopped, and everything that it had started.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such command.</exception>
    public static async Task<(bool IsSuccess, string Output)> RunAsync(
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The words of the output are read.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode == 0, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
