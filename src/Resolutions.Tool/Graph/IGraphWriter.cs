namespace Resolutions.Tool;

/// <summary>Writes graphs in one format.</summary>
internal interface IGraphWriter
{
    /// <summary>Writes a graph.</summary>
    void Write(CitationGraph graph, TextWriter output);
}
