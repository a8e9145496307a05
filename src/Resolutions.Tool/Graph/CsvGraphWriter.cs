using System.Buffers;
using System.Globalization;

namespace Resolutions.Tool;

/// <summary>Writes the edges as comma-separated values (RFC 4180), with what is known of the cited document.</summary>
internal sealed class CsvGraphWriter : IGraphWriter
{
    private static readonly SearchValues<char> needQuotes = SearchValues.Create(",\"\r\n");

    /// <inheritdoc/>
    public void Write(CitationGraph graph, TextWriter output)
    {
        Dictionary<string, GraphNode> nodes = graph.Nodes.ToDictionary(
            static node => node.Symbol,
            StringComparer.Ordinal
        );
        WriteRow(output, "from", "fromPath", "to", "toPath", "toThrough", "count", "toTitle", "toIsRead", "toUrl");
        foreach (GraphEdge edge in graph.Edges)
        {
            GraphNode to = nodes[edge.To];
            WriteRow(
                output,
                edge.From,
                edge.FromPath,
                edge.To,
                edge.ToPath,
                edge.ToThrough,
                edge.Count.ToString(CultureInfo.InvariantCulture),
                to.Title,
                to.IsRead ? "true" : "false",
                to.Url
            );
        }
    }

    private static void WriteRow(TextWriter output, params IEnumerable<string?> fields)
    {
        output.Write(string.Join(',', fields.Select(static field => Field(Visible.Line(field ?? "")))));
        output.Write("\r\n");
    }

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(needQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
