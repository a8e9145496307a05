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

    /// <summary>The changes of several findings, in the order of the text.</summary>
    public static IReadOnlyList<TextChange> AllOf(IEnumerable<Diagnostic> findings) =>
        InOrder(findings.Select(Of).OfType<TextChange>());

    /// <summary>Changes in the order of the text; of two at one place the first, as the other one would be about what it wrote.</summary>
    public static IReadOnlyList<TextChange> InOrder(IEnumerable<TextChange> changes)
    {
        var sorted = new List<TextChange>();
        foreach (TextChange change in changes.OrderBy(static change => change.Span.Start))
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].Span.End <= change.Span.Start)
            {
                sorted.Add(change);
            }
        }

        return sorted;
    }
}
