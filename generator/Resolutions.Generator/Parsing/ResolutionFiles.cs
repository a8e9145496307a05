using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Tells which of a project's additional files are texts of resolutions.</summary>
internal static class ResolutionFiles
{
    /// <summary>Whether the file came from an item <c>&lt;Resolution Include="…"/&gt;</c>.</summary>
    public static bool Contains(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.SourceItemType", out string? itemType)
        && itemType.Equals("Resolution", StringComparison.OrdinalIgnoreCase);
}
