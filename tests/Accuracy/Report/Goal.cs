using Resolutions.Accuracy.Measures;

namespace Resolutions.Accuracy.Report;

/// <summary>A measure over some of the documents, and what it should be.</summary>
/// <param name="Name">What is measured, for a person.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The share to reach, from 0 to 1.</param>
/// <param name="Applies">The documents.</param>
internal sealed record Goal(string Name, Measure Measure, double Value, Func<DocumentScore, bool> Applies)
{
    /// <summary>The share over the documents that the goal is about.</summary>
    public Share Of(IEnumerable<DocumentScore> scores) =>
        scores.Where(Applies).Aggregate(default(Share), (sum, score) => sum + score[Measure]);
}
