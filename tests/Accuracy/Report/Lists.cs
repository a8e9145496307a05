using Resolutions.Accuracy.Measures;

namespace Resolutions.Accuracy.Report;

/// <summary>Lists what was found of each document.</summary>
internal static class Lists
{
    /// <summary>Prints every document that has findings of these kinds, with them.</summary>
    public static void Print(TextWriter output, IReadOnlyList<DocumentScore> scores, IReadOnlyList<FindingKind> kinds)
    {
        foreach (var kind in kinds)
        {
            var listed = scores.Where(score => score.Findings.Any(finding => finding.Kind == kind)).ToList();
            output.WriteLine($"== {Title(kind)}: {listed.Count} documents");
            foreach (var score in listed)
            {
                output.WriteLine($"{score.Text}{(score.Text.IsDoubtful ? " (the manifest doubts this file)" : "")}");
                foreach (var finding in score.Findings.Where(finding => finding.Kind == kind))
                {
                    output.WriteLine($"    {finding.Cause}");
                }
            }

            output.WriteLine();
        }
    }

    private static string Title(FindingKind kind) =>
        kind switch
        {
            FindingKind.Fault => "misses",
            FindingKind.WrongLabel => "wrong labels",
            FindingKind.Suspicion => "suspicious, and no diagnostic there",
            FindingKind.Reference => "references",
            _ => "remarks",
        };
}
