namespace Resolutions.Tool;

/// <summary>The formats of graphs by their names.</summary>
internal static class GraphFormats
{
    /// <summary>The format that is meant where none is said.</summary>
    public const string Default = "dot";

    /// <summary>Every format.</summary>
    public static readonly IReadOnlyDictionary<string, IGraphWriter> All = new Dictionary<string, IGraphWriter>(
        StringComparer.Ordinal
    )
    {
        [Default] = new DotGraphWriter(),
        ["json"] = new JsonGraphWriter(),
        ["csv"] = new CsvGraphWriter(),
    };
}
