namespace Resolutions.Tool;

/// <summary>
/// Writes for files and other programs: every paragraph on one line of its own, whole, with two spaces between what it is and what it
/// says; no colours, no boxes.
/// </summary>
internal sealed class PlainReportWriter(TextWriter output) : PartsWriter
{
    private const string Gap = "  ";

    /// <inheritdoc/>
    public override void End() => output.Flush();

    /// <inheritdoc/>
    protected override void WriteLine() => output.WriteLine();

    /// <inheritdoc/>
    protected override void Write(string file, ResolutionReport resolution)
    {
        WriteParts(0, Visible.Line(resolution.Symbol), Visible.Line(resolution.Title));
        WriteParts(1, "file:", Visible.Line(file));
        foreach ((string name, string value) in OutlineWords.FieldsOf(resolution))
        {
            WriteParts(1, name + ":", Visible.Line(value));
        }

        output.WriteLine();
        foreach (OutlineLine line in Outline.Of(resolution))
        {
            Write(line, depth: 1);
        }
    }

    private void Write(OutlineLine line, int depth)
    {
        WriteParts(depth, line.Path, line.Kind, line.Marker, line.Facts, line.Text);
        foreach (OutlineLine inside in line.Lines)
        {
            Write(inside, depth + 1);
        }
    }

    /// <inheritdoc/>
    protected override void Write(string file, IReadOnlyList<DiagnosticReport> diagnostics)
    {
        foreach (DiagnosticReport found in diagnostics)
        {
            output.WriteLine(OutlineWords.FindingOf(file, found));
        }
    }

    private void WriteParts(int depth, params IEnumerable<string> parts)
    {
        for (int i = 0; i < depth; i++)
        {
            output.Write(Gap);
        }

        output.WriteLine(string.Join(Gap, parts.Where(static part => part.Length > 0)));
    }
}
