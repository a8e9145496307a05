using System.CommandLine;
using System.CommandLine.Invocation;

namespace Resolutions.Tool;

/// <summary>The command <c>resolutions</c>.</summary>
internal static class ResolutionsCommand
{
    /// <summary>Does what a command line says.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        CommandHost host,
        CancellationToken cancellationToken = default
    )
    {
        var root = new RootCommand("Reads the official texts of United Nations resolutions.")
        {
            new ShowCommand(host),
            new GraphCommand(host),
            new CheckCommand(host),
        };
        // A file may well be called @something.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        };
        if (parsed.Action is ParseErrorAction wrongUse)
        {
            return await ReportAsync(wrongUse, parsed, host);
        }

        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
    }

    /// <summary>Says what is wrong in a line or two; a page of help would push it off the screen.</summary>
    private static async Task<int> ReportAsync(ParseErrorAction wrongUse, ParseResult parsed, CommandHost host)
    {
        using var problems = new StringWriter();
        wrongUse.ShowHelp = false;
        await parsed.InvokeAsync(
            new InvocationConfiguration { Output = problems, Error = problems },
            CancellationToken.None
        );
        foreach (string problem in problems.ToString().ReplaceLineEndings("\n").Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(problem))
            {
                host.WriteProblem(problem);
            }
        }

        host.WriteProblem("try resolutions --help");
        return ExitCode.WrongUse;
    }
}
