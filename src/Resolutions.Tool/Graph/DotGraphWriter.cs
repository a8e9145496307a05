namespace Resolutions.Tool;

/// <summary>
/// Writes a graph for Graphviz: a resolution that was read is a box around its provisions, from which arrows lead to the documents that
/// they cite.
/// </summary>
internal sealed class DotGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public void Write(CitationGraph graph, TextWriter output)
    {
        HashSet<string> read = [.. graph.Nodes.Where(static node => node.IsRead).Select(static node => node.Symbol)];
        ILookup<string, string> paths = Places(graph)
            .Where(place => read.Contains(place.Symbol))
            .Distinct()
            .ToLookup(static place => place.Symbol, static place => place.Path, StringComparer.Ordinal);

        output.Write("digraph citations {\n");
        output.Write("  rankdir=LR;\n");
        // Many arrows from a few provisions: little room between boxes, much for the arrows.
        output.Write("  nodesep=0.1;\n");
        output.Write("  ranksep=3;\n");
        output.Write("  node [shape=box, style=rounded, height=0.3, fontname=\"sans-serif\"];\n");
        output.Write("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        int clusters = 0;
        foreach (GraphNode node in graph.Nodes)
        {
            if (node.IsRead)
            {
                WriteResolution(output, node, paths[node.Symbol], ++clusters);
            }
            else
            {
                output.Write($"  {DotText.Of(node.Symbol)} [{Attributes(node)}];\n");
            }
        }

        foreach (GraphEdge edge in graph.Edges)
        {
            WriteEdge(output, edge, isToPlace: read.Contains(edge.To) && edge.ToPath is not null);
        }

        output.Write("}\n");
    }

    /// <summary>The provisions that cite or are cited, in the order in which the graph comes to them.</summary>
    private static IEnumerable<(string Symbol, string Path)> Places(CitationGraph graph)
    {
        foreach (GraphEdge edge in graph.Edges)
        {
            if (edge.FromPath is { } from)
            {
                yield return (edge.From, from);
            }

            if (edge.ToPath is { } to)
            {
                yield return (edge.To, to);
            }
        }
    }

    private static void WriteResolution(TextWriter output, GraphNode node, IEnumerable<string> paths, int cluster)
    {
        output.Write($"  subgraph cluster_{cluster} {{\n");
        output.Write($"    {DotText.Of(node.Symbol)} [{Attributes(node)}, style=\"rounded,filled\"];\n");
        foreach (string path in paths)
        {
            output.Write($"    {DotText.Of(IdOf(node.Symbol, path))} [label={DotText.Of(path)}];\n");
        }

        output.Write("  }\n");
    }

    private static void WriteEdge(TextWriter output, GraphEdge edge, bool isToPlace)
    {
        string from = DotText.Of(IdOf(edge.From, edge.FromPath));
        string to = DotText.Of(IdOf(edge.To, isToPlace ? edge.ToPath : null));
        string[] words = [isToPlace ? Through(edge) : Range(edge), edge.Count > 1 ? $"{edge.Count}×" : ""];
        string label = string.Join(' ', words.Where(static word => word.Length > 0));
        output.Write($"  {from} -> {to}{(label.Length == 0 ? "" : $" [label={DotText.Of(label)}]")};\n");
    }

    private static string Attributes(GraphNode node) =>
        $"label={DotText.OfLines(node.Symbol, node.Title ?? "")}, tooltip={DotText.Of(node.Title ?? node.Symbol)}"
        + (node.Url is null ? "" : $", URL={DotText.Of(node.Url)}");

    private static string IdOf(string symbol, string? path) => path is null ? symbol : symbol + " " + path;

    private static string Range(GraphEdge edge) => edge.ToPath + Through(edge);

    private static string Through(GraphEdge edge) => edge.ToThrough is { } last ? "–" + last : "";
}
