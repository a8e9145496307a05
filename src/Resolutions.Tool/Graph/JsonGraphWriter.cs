using System.Text.Json;

namespace Resolutions.Tool;

/// <summary>Writes nodes and edges as JSON.</summary>
internal sealed class JsonGraphWriter : IGraphWriter
{
    private const int SchemaVersion = 1;

    /// <inheritdoc/>
    public void Write(CitationGraph graph, TextWriter output)
    {
        var context = new JsonGraphContext(JsonStyle.NewOptions());
        var whole = new JsonGraph(SchemaVersion, graph.Nodes, graph.Edges);
        output.WriteLine(JsonSerializer.Serialize(whole, context.JsonGraph));
    }
}
