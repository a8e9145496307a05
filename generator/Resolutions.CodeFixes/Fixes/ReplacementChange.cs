using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>What a finding says that its place shall hold instead.</summary>
internal static class ReplacementChange
{
    /// <summary>The change; <see langword="null"/> where nothing is known that would mend the code.</summary>
    public static TextChange? Of(Diagnostic finding) =>
        finding.Properties.TryGetValue(FixProperties.Replacement, out string? replacement) && replacement is not null
            ? new TextChange(
                (finding.AdditionalLocations.Count > 0 ? finding.AdditionalLocations[0] : finding.Location).SourceSpan,
                replacement
            )
            : null;
}
