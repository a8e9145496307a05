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

    /// <summary>The changes of several findings, in the order of the text; of two at one place the first, as the other one would be about what it wrote.</summary>
    public static IReadOnlyList<TextChange> AllOf(IEnumerable<Diagnostic> findings)
    {
        var changes = new List<TextChange>();
        foreach (
            TextChange change in findings.Select(Of).OfType<TextChange>().OrderBy(static change => change.Span.Start)
        )
        {
            if (changes.Count == 0 || changes[changes.Count - 1].Span.End <= change.Span.Start)
            {
                changes.Add(change);
            }
        }

        return changes;
    }
}
