namespace Resolutions.Tool;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read, and nothing found that a rule reports.</summary>
    public const int Read = 0;

    /// <summary>A text, or a part of it, could not be read; a project has findings or does not build.</summary>
    public const int NotRead = 1;

    /// <summary>The command line asks for what is not there.</summary>
    public const int WrongUse = 2;

    /// <summary>Somebody stopped the command: 128 and the number of the signal, as shells have it.</summary>
    public const int Stopped = 130;
}
