namespace Package.Tests.Consumers;

/// <summary>What a command left behind.</summary>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">What it wrote, errors included.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The lines of the output, without line breaks.</summary>
    public IReadOnlyList<string> Lines { get; } = Output.ReplaceLineEndings("\n").Split('\n');

    /// <summary>This result, or the whole output as the reason of a failed test.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>This result, or the whole output as the reason of a failed test.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>This result, or the whole output as the reason of a failed test.</summary>
    public CommandResult Says(string words)
    {
        Assert.True(Output.Contains(words, StringComparison.Ordinal), $"“{words}” is not in:\n{Output}");
        return this;
    }

    /// <summary>This result, or the whole output as the reason of a failed test.</summary>
    public CommandResult DoesNotSay(string words)
    {
        Assert.False(Output.Contains(words, StringComparison.Ordinal), $"“{words}” is in:\n{Output}");
        return this;
    }
}
