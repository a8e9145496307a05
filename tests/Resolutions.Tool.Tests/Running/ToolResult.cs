namespace Resolutions.Tool.Tests.Running;

/// <summary>What a run of the command left behind.</summary>
/// <param name="ExitCode">What it answered.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n');
}
