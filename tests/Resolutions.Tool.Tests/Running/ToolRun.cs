using System.Text;
using Spectre.Console;

namespace Resolutions.Tool.Tests.Running;

/// <summary>Runs the command in this process.</summary>
internal sealed record ToolRun
{
    /// <summary>What standard output is.</summary>
    public OutputDevice Device { get; init; } = OutputDevice.Pipe;

    /// <summary>What standard input holds.</summary>
    public string Input { get; init; } = "";

    /// <summary>Stops the command.</summary>
    public CancellationToken? Stop { get; init; }

    /// <summary>A terminal of 60 columns that knows colours.</summary>
    public static ToolRun AtTerminal { get; } = new() { Device = new(true, 60, AnsiSupport.Yes) };

    /// <summary>A terminal of 60 columns whose user wants no colours.</summary>
    public static ToolRun WithoutColour { get; } = new() { Device = new(true, 60, AnsiSupport.No) };

    /// <summary>Runs the command with the arguments.</summary>
    public async Task<ToolResult> WithAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await ResolutionsCommand.RunAsync(
            arguments,
            new CommandHost(() => new MemoryStream(Encoding.UTF8.GetBytes(Input)), output, error, Device),
            Stop ?? TestContext.Current.CancellationToken
        );
        return new(exitCode, output.ToString(), error.ToString());
    }
}
