using System.Globalization;
using Resolutions.Accuracy.Measure;

namespace Resolutions.Accuracy.Report;

/// <summary>Prints the scores of groups of documents, and the documents that miss.</summary>
internal static class Scoreboard
{
    /// <summary>Prints a row for every language and form of text.</summary>
    public static void Print(TextWriter output, IReadOnlyList<DocumentScore> scores)
    {
        output.WriteLine("texts\twhole\tPP right\tOP right\tlossless\tlanguage and form");
        foreach (
            var group in scores
                .GroupBy(score => $"{score.Text.Language} {score.Text.Form}")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            output.WriteLine(Row(group.Key, [.. group]));
        }

        output.WriteLine(Row("all", scores));
    }

    /// <summary>Prints every document that was not read right, with what is wrong.</summary>
    public static void PrintMisses(TextWriter output, IReadOnlyList<DocumentScore> scores)
    {
        foreach (var score in scores.Where(score => !score.IsRight))
        {
            output.WriteLine($"{score.Text.Language}/{score.Text.Name}");
            foreach (var fault in score.Faults)
            {
                output.WriteLine($"    {fault}");
            }
        }
    }

    private static string Row(string name, IReadOnlyList<DocumentScore> scores)
    {
        var expected = scores.Aggregate(default(Tally), (sum, score) => sum + score.Expected);
        var found = scores.Aggregate(default(Tally), (sum, score) => sum + score.Found);
        return string.Join(
            '\t',
            scores.Count.ToString(CultureInfo.InvariantCulture),
            Ratio(scores.Count(score => score.IsRight), scores.Count),
            Ratio(found.Preambular, expected.Preambular),
            Ratio(found.Operative, expected.Operative),
            Ratio(scores.Count(score => score.IsLossless), scores.Count),
            name
        );
    }

    private static string Ratio(int part, int whole) =>
        whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.00} %");
}
