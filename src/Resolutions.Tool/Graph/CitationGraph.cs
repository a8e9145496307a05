namespace Resolutions.Tool;

/// <summary>Which provisions cite which documents.</summary>
/// <param name="Nodes">The documents, in the order of their symbols.</param>
/// <param name="Edges">The citations: those of one resolution in the order of its text, the resolutions in that of their symbols.</param>
internal sealed record CitationGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);
