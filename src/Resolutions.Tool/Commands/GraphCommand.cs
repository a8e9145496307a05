using System.CommandLine;
using System.Text;
using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary><c>resolutions graph</c>: what texts cite.</summary>
internal sealed class GraphCommand : Command
{
    private readonly CommandHost host;
    private readonly Argument<string[]> files = TextArgument.New();

    private readonly Option<string> format = new("--format")
    {
        Description = "The format of the graph.",
        DefaultValueFactory = static _ => GraphFormats.Default,
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "The file to write to, instead of standard output.",
        HelpName = "PATH",
    };

    public GraphCommand(CommandHost host)
        : base("graph", "Writes which provisions cite which documents.")
    {
        this.host = host;
        format.AcceptOnlyFromAmong([.. GraphFormats.All.Keys]);
        Arguments.Add(files);
        Options.Add(format);
        Options.Add(output);
        SetAction((arguments, cancellationToken) => Task.FromResult(Run(arguments, cancellationToken)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        bool isRead = true;
        var texts = new List<CitingText>();
        foreach (FoundText found in new TextSource(host.Input).Read(arguments.GetRequiredValue(files)))
        {
            if (found.File is { } file)
            {
                var text = ResolutionText.Parse(file.Source, cancellationToken);
                isRead &= ReportErrors(file, text);
                texts.AddRange(CitingTexts.Of(text));
            }
            else
            {
                host.WriteProblem($"{found.Name}: {found.Problem}");
                isRead = false;
            }
        }

        IGraphWriter writer = GraphFormats.All[arguments.GetRequiredValue(format)];
        bool isWritten = Write(writer, CitationGraphBuilder.Build(texts), arguments.GetValue(output));
        return !isWritten ? ExitCode.WrongUse
            : isRead ? ExitCode.Read
            : ExitCode.NotRead;
    }

    /// <summary>What could not be read has no place in a graph, so it is said beside it.</summary>
    private bool ReportErrors(TextFile file, ResolutionText text)
    {
        TextReport report = TextReports.Of(file, text);
        foreach (DiagnosticReport error in report.Diagnostics.Where(static found => found.IsError))
        {
            host.Error.WriteLine(OutlineWords.FindingOf(file.Name, error));
        }

        return report.IsRead;
    }

    private bool Write(IGraphWriter writer, CitationGraph graph, string? path)
    {
        if (path is null)
        {
            writer.Write(graph, host.Output);
            host.Output.Flush();
            return true;
        }

        try
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
            writer.Write(graph, file);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            host.WriteProblem($"{path}: the file cannot be written: {e.Message}");
            return false;
        }
    }
}
