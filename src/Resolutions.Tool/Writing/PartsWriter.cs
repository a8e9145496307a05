namespace Resolutions.Tool;

/// <summary>Writes texts in parts with an empty line between them: each resolution, and what was found in the file.</summary>
internal abstract class PartsWriter : IReportWriter
{
    private bool isFirst = true;

    /// <inheritdoc/>
    public void Write(TextReport text)
    {
        foreach (ResolutionReport resolution in text.Resolutions)
        {
            StartPart();
            Write(text.File, resolution);
        }

        if (text.Diagnostics.Count > 0 || text.Resolutions.Count == 0)
        {
            StartPart();
            Write(text.File, text.Diagnostics);
        }
    }

    /// <inheritdoc/>
    public abstract void End();

    /// <summary>Writes a resolution.</summary>
    protected abstract void Write(string file, ResolutionReport resolution);

    /// <summary>Writes what was found in a file.</summary>
    protected abstract void Write(string file, IReadOnlyList<DiagnosticReport> diagnostics);

    /// <summary>Writes an empty line.</summary>
    protected abstract void WriteLine();

    private void StartPart()
    {
        if (!isFirst)
        {
            WriteLine();
        }

        isFirst = false;
    }
}
