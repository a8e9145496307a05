namespace Resolutions.Tool;

/// <summary>The formats of graphs by their names.</summary>
internal static class GraphFormats
{
    /// <summary>Every format.</summary>
    public static readonly IReadOnlyDictionary<string, IGraphWriter> All = new Dictionary<string, IGraphWriter>(
        StringComparer.Ordinal
    )
    {
        ["dot"] = new DotGraphWriter(),
        ["json"] = new JsonGraphWriter(),
        ["csv"] = new CsvGraphWriter(),
    };
}
