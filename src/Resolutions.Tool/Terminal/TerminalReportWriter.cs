using Spectre.Console;

namespace Resolutions.Tool;

/// <summary>Writes for a person at a terminal: a tree in colours, each paragraph cut to its line unless the whole is wanted.</summary>
/// <param name="console">The terminal.</param>
/// <param name="isWhole">Whether texts are wrapped and not cut.</param>
internal sealed class TerminalReportWriter(IAnsiConsole console, bool isWhole) : PartsWriter
{
    /// <inheritdoc/>
    public override void End() => console.Profile.Out.Writer.Flush();

    /// <inheritdoc/>
    protected override void WriteLine() => console.WriteLine();

    /// <inheritdoc/>
    protected override void Write(string file, ResolutionReport resolution)
    {
        var tree = new Tree(
            Line().Add(Visible.Line(resolution.Symbol), Styles.Name).Add(Visible.Line(resolution.Title), Styles.Text)
        );
        AddField("file", file);
        foreach ((string name, string value) in OutlineWords.FieldsOf(resolution))
        {
            AddField(name, value);
        }

        AddLines(tree, Outline.Of(resolution));
        console.Write(tree);

        void AddField(string name, string value) =>
            tree.AddNode(Line().Add(name + ":", Styles.Label).Add(Visible.Line(value), Styles.Text, gap: " "));
    }

    private void AddLines(IHasTreeNodes parent, IReadOnlyList<OutlineLine> lines)
    {
        foreach (OutlineLine line in lines)
        {
            TreeNode node = parent.AddNode(
                Line()
                    .Add(line.Path, Styles.Name)
                    .Add(line.Kind, Styles.Label)
                    .Add(line.Marker, Styles.Marker)
                    .Add(line.Facts, Styles.Fact)
                    .Add(line.Text, Styles.Text)
            );
            AddLines(node, line.Lines);
        }
    }

    /// <inheritdoc/>
    protected override void Write(string file, IReadOnlyList<DiagnosticReport> diagnostics)
    {
        foreach (DiagnosticReport found in diagnostics)
        {
            // Never cut: the place must be whole for the terminal to open it, and the message says what to do.
            console.Write(
                new StyledLine(isWhole: true)
                    .Add(Visible.Line(OutlineWords.PlaceOf(file, found)), Styles.Label)
                    .Add(found.Severity + " " + found.Rule, Styles.Of(found.Severity), gap: "")
                    .Add(": " + Visible.Line(found.Message), Styles.Text, gap: "")
            );
            console.WriteLine();
        }
    }

    private StyledLine Line() => new(isWhole);
}
