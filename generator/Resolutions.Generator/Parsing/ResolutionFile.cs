using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>A text file that came from an item <c>&lt;Resolution Include="…"/&gt;</c>.</summary>
/// <param name="Text">The file.</param>
/// <param name="DeclaredLanguage">The item's metadata <c>Language</c>, or an empty string.</param>
/// <param name="Status">What the item's metadata say of the force of the text.</param>
internal readonly record struct ResolutionFile(AdditionalText Text, string DeclaredLanguage, ItemStatus Status)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The path of the file.</summary>
    public string Path => Text.Path;

    /// <summary>The file, if it is one of ours.</summary>
    public static IEnumerable<ResolutionFile> Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        return Value(options, "SourceItemType").Equals("Resolution", StringComparison.OrdinalIgnoreCase)
            ?
            [
                new(
                    file,
                    Value(options, "Language").Trim(),
                    new ItemStatus(
                        Value(options, StatusReader.SupersededBy).Trim(),
                        Value(options, StatusReader.Withdrawn).Trim(),
                        Value(options, StatusReader.Replaced).Trim()
                    )
                ),
            ]
            : [];
    }

    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out string? value) ? value : "";
}
