using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>A file, such as a page in Markdown, that the project lists as an item <c>ResolutionDocument</c>.</summary>
internal static class DocumentationFile
{
    private const string ItemType = "ResolutionDocument";

    public static bool IsOne(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_metadata.AdditionalFiles.SourceItemType", out string? type)
        && type.Equals(ItemType, StringComparison.OrdinalIgnoreCase);
}
