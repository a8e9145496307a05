using System.CommandLine;
using System.ComponentModel;

namespace Resolutions.Tool;

/// <summary><c>resolutions check</c>: what the rules say of a project, and their fixes.</summary>
internal sealed class CheckCommand : Command
{
    private readonly CommandHost host;
    private readonly Argument<string> project = new("PROJECT")
    {
        Description = "A project or solution, or the folder that holds it.",
        DefaultValueFactory = static _ => ".",
    };

    private readonly Option<bool> fix = new("--fix")
    {
        Description = "Mend what is meant beyond doubt, then check again.",
    };

    private readonly Option<string[]> rules = new("--rule")
    {
        Description =
            "With --fix, mend the findings of this rule only. Can be given again. Needed for "
            + string.Join(", ", FixableRules.Named)
            + ", whose fixes a person has to stand for.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
    };

    public CheckCommand(CommandHost host)
        : base("check", "Builds a project and shows what the rules find in its texts and code.")
    {
        this.host = host;
        rules.Validators.Add(static result =>
        {
            foreach (string rule in result.Tokens.Select(static token => token.Value).Where(IsUnknown))
            {
                result.AddError(
                    $"The rule {rule} has no fix; these have: "
                        + string.Join(", ", FixableRules.Default.Concat(FixableRules.Named))
                );
            }
        });
        Validators.Add(result =>
        {
            if (result.GetResult(rules) is not null && result.GetResult(fix) is null)
            {
                result.AddError("--rule says what --fix mends; without --fix all findings are shown.");
            }
        });
        Arguments.Add(project);
        Options.Add(fix);
        Options.Add(rules);
        SetAction(RunAsync);
    }

    private static bool IsUnknown(string rule) => !FixableRules.Has(rule);

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string path = arguments.GetRequiredValue(project);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            host.WriteProblem($"{path}: there is no such project or folder");
            return ExitCode.WrongUse;
        }

        if (Directory.Exists(path) && !HasProject(path))
        {
            host.WriteProblem($"{path}: there is no project or solution in this folder");
            return ExitCode.WrongUse;
        }

        try
        {
            string[] mended = arguments.GetValue(fix)
                ? arguments.GetValue(rules) is { Length: > 0 } named
                    ? named
                    : [.. FixableRules.Default]
                : [];
            return mended.Length > 0 && !await FixAsync(path, mended, cancellationToken)
                ? ExitCode.NotRead
                : await BuildAsync(path, mended, cancellationToken);
        }
        catch (Win32Exception)
        {
            host.WriteProblem("the command dotnet of the .NET SDK was not found; is it installed and on the path?");
            return ExitCode.WrongUse;
        }
    }

    private static bool HasProject(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Any(static file =>
                Path.GetExtension(file) is var type
                && (
                    type.EndsWith("proj", StringComparison.OrdinalIgnoreCase)
                    || type.Equals(".sln", StringComparison.OrdinalIgnoreCase)
                    || type.Equals(".slnx", StringComparison.OrdinalIgnoreCase)
                )
            );

    private async Task<bool> FixAsync(string path, string[] mended, CancellationToken cancellationToken)
    {
        bool isSuccess = true;
        string output = "";
        foreach (string[] round in FixableRules.Rounds(mended).TakeWhile(_ => isSuccess))
        {
            string[] format = ["format", "analyzers", path, "--severity", "hidden", "--diagnostics", .. round];
            (isSuccess, output) = await DotNetCommand.RunAsync(format, cancellationToken);
        }

        if (isSuccess && mended.Intersect(PageFixes.Rules).Any())
        {
            foreach (string problem in await PageFixes.ApplyAsync(path, cancellationToken))
            {
                host.WriteProblem(problem);
            }
        }

        if (!isSuccess)
        {
            host.WriteProblem("the fixes could not be applied; dotnet format says:");
            host.Error.Write(output);
        }

        return isSuccess;
    }

    /// <summary>What the analyzers find although types are missing, at which the compiler stops before it asks them.</summary>
    private static async Task<IEnumerable<BuildFinding>> FindBesideErrorsAsync(
        string path,
        IReadOnlyList<BuildFinding> known,
        CancellationToken cancellationToken
    )
    {
        string[] format = ["format", "analyzers", path, "--verify-no-changes", "--no-restore"];
        (_, string output) = await DotNetCommand.RunAsync(format, cancellationToken);
        return BuildFinding
            .In(output)
            .Where(finding =>
                finding.IsOfResolutions
                && !known.Any(each => each.Line.StartsWith(finding.Line, StringComparison.Ordinal))
            )
            .OrderBy(static finding => finding.Line, StringComparer.Ordinal);
    }

    private async Task<int> BuildAsync(string path, string[] mended, CancellationToken cancellationToken)
    {
        // What is up to date is not compiled, and the compiler says nothing of it.
        string[] build = ["build", path, "--no-incremental", "--nologo", "--verbosity", "quiet"];
        (bool isSuccess, string output) = await DotNetCommand.RunAsync(build, cancellationToken);
        IReadOnlyList<BuildFinding> all = BuildFinding.In(output);
        BuildFinding[] findings =
        [
            .. all.Where(static finding => finding.IsOfResolutions),
            .. all.Any(static finding => finding.IsOfMissingType)
                ? await FindBesideErrorsAsync(path, all, cancellationToken)
                : [],
        ];
        foreach (BuildFinding finding in findings)
        {
            host.Output.WriteLine(Visible.Line(finding.Line));
        }

        // Both streams may go to one place.
        host.Output.Flush();
        foreach (
            IGrouping<string, BuildFinding> left in findings
                .Where(finding => mended.Contains(finding.Rule))
                .GroupBy(static finding => finding.Rule)
        )
        {
            host.WriteProblem(
                $"{left.Count()} of {left.Key} could not be mended: the page of the rule says what its fix needs"
            );
        }

        BuildFinding[] others = [.. all.Where(static finding => finding is { IsOfResolutions: false, IsError: true })];
        foreach (BuildFinding other in others)
        {
            host.WriteProblem(other.Line);
        }

        if (!isSuccess && all.Count == 0)
        {
            host.WriteProblem("the project could not be built; dotnet build says:");
            host.Error.Write(output);
        }

        return findings.Length > 0 || !isSuccess ? ExitCode.NotRead : ExitCode.Read;
    }
}
