using System.CommandLine;

namespace Resolutions.Tool;

/// <summary><c>resolutions show</c>: what is read of texts.</summary>
internal sealed class ShowCommand : Command
{
    private readonly CommandHost host;
    private readonly Argument<string[]> files = TextArgument.New();
    private readonly Option<string[]> only = new("--only")
    {
        Description =
            "Show one provision or footnote, such as OP12, OP12(a), SectionII.OP3 or Fn4. Can be given again.",
        HelpName = "PLACE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> full = new("--full")
    {
        Description =
            "Show whole texts on a terminal, wrapped and not cut. Files and other programs always get them whole.",
    };

    private readonly Option<bool> json = new("--json") { Description = "Write JSON." };

    public ShowCommand(CommandHost host)
        : base("show", "Shows header, paragraphs, actions, footnotes and diagnostics of resolutions.")
    {
        this.host = host;
        Arguments.Add(files);
        Options.Add(only);
        Options.Add(full);
        Options.Add(json);
        SetAction((arguments, cancellationToken) => Task.FromResult(Run(arguments, cancellationToken)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        IReportWriter writer = NewWriter(arguments);
        var selection = new ProvisionSelection(arguments.GetValue(only) ?? []);
        bool isRead = true;
        foreach (FoundText found in new TextSource(host.Input).Read(arguments.GetRequiredValue(files)))
        {
            if (found.File is null)
            {
                host.WriteProblem($"{found.Name}: {found.Problem}");
                isRead = false;
                continue;
            }

            TextReport text = TextReports.Of(found.File, cancellationToken);
            isRead &= text.IsRead;
            if (selection.Of(text) is { } selected)
            {
                writer.Write(selected);
            }
        }

        writer.End();
        bool isFound = ReportMissing(selection);
        return !isRead ? ExitCode.NotRead
            : isFound ? ExitCode.Read
            : ExitCode.WrongUse;
    }

    private IReportWriter NewWriter(ParseResult arguments) =>
        arguments.GetValue(json) ? new JsonReportWriter(host.Output)
        : host.Device.IsTerminal
            ? new TerminalReportWriter(host.Device.NewConsole(host.Output), arguments.GetValue(full))
        : new PlainReportWriter(host.Output);

    private bool ReportMissing(ProvisionSelection selection)
    {
        string[] missing = [.. selection.Missing];
        foreach (string name in missing)
        {
            string similar = string.Join(", ", selection.SimilarTo(name));
            host.WriteProblem($"--only {name}: no text has it" + (similar.Length > 0 ? $"; there is {similar}" : ""));
        }

        return missing.Length == 0;
    }
}
