using System.Text.Encodings.Web;
using System.Text.Json;
using Resolutions.Accuracy.Measures;

namespace Resolutions.Accuracy.Report;

/// <summary>Writes everything measured as JSON, for a program.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(string file, IReadOnlyList<DocumentScore> scores)
    {
        var goals = Goals.All.Select(goal => new
        {
            goal.Name,
            goal.Value,
            Share = goal.Of(scores),
        });
        var documents = scores.Select(score => new
        {
            Text = score.Text.ToString(),
            score.Text.Symbol,
            score.Text.Organ,
            score.Text.Era,
            score.Text.Form,
            Milliseconds = score.Time.TotalMilliseconds,
            Measures = Enum.GetValues<Measure>()
                .Where(measure => score[measure].Of > 0)
                .ToDictionary(measure => measure.ToString(), measure => score[measure]),
            Findings = score.Findings.Select(finding => new { Kind = finding.Kind.ToString(), finding.Cause }),
        });
        File.WriteAllText(file, JsonSerializer.Serialize(new { Goals = goals, Documents = documents }, Options));
    }
}
