namespace Resolutions.Tool;

/// <summary>The whole of the JSON.</summary>
/// <param name="SchemaVersion">Grows when a name goes or changes its meaning; names may come without it.</param>
/// <param name="Nodes">The documents.</param>
/// <param name="Edges">The citations.</param>
internal sealed record JsonGraph(int SchemaVersion, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);
