using Spectre.Console;

namespace Resolutions.Tool;

/// <summary>What the output goes to.</summary>
/// <param name="IsTerminal">Whether a person reads it as it is written.</param>
/// <param name="Width">The columns of the terminal; <see langword="null"/> where the terminal is asked.</param>
/// <param name="Ansi">Whether the terminal understands colours.</param>
internal sealed record OutputDevice(bool IsTerminal, int? Width, AnsiSupport Ansi)
{
    /// <summary>A file or another program.</summary>
    public static readonly OutputDevice Pipe = new(false, null, AnsiSupport.No);

    /// <summary>What the process writes to.</summary>
    /// <param name="isRedirected">Whether the output goes into a file or another program.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static OutputDevice Of(bool isRedirected, Func<string, string?> variable) =>
        isRedirected || variable("TERM") == "dumb"
            ? Pipe
            // https://no-color.org: any value but an empty one.
            : new(true, null, string.IsNullOrEmpty(variable("NO_COLOR")) ? AnsiSupport.Detect : AnsiSupport.No);

    /// <summary>A console that writes for this device.</summary>
    public IAnsiConsole NewConsole(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = Ansi,
                ColorSystem = Ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );
        if (Width is { } width)
        {
            console.Profile.Width = width;
        }

        return console;
    }
}
