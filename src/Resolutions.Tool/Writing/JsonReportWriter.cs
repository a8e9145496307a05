using System.Text.Json;

namespace Resolutions.Tool;

/// <summary>Writes one JSON document of all texts.</summary>
internal sealed class JsonReportWriter(TextWriter output) : IReportWriter
{
    private const int SchemaVersion = 1;
    private readonly List<TextReport> texts = [];

    /// <inheritdoc/>
    public void Write(TextReport text) => texts.Add(text);

    /// <inheritdoc/>
    public void End()
    {
        var context = new JsonReportContext(JsonStyle.NewOptions());
        output.WriteLine(JsonSerializer.Serialize(new JsonReport(SchemaVersion, texts), context.JsonReport));
        output.Flush();
    }
}
