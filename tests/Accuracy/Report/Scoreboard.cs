using System.Globalization;
using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Measures;

namespace Resolutions.Accuracy.Report;

/// <summary>Prints the measures of groups of documents, and how far they are from the goals.</summary>
internal static class Scoreboard
{
    private static readonly (string Title, Measure Measure)[] Columns =
    [
        ("whole", Measure.Whole),
        ("PP rec", Measure.PreambularRecall),
        ("PP prec", Measure.PreambularPrecision),
        ("OP rec", Measure.OperativeRecall),
        ("OP prec", Measure.OperativePrecision),
        ("level", Measure.Level),
        ("header", Measure.Header),
        ("verb", Measure.Verb),
        ("note", Measure.Note),
        ("anchor", Measure.Anchor),
        ("1…n", Measure.Numbering),
        ("twin", Measure.Twin),
        ("unsusp", Measure.Unsuspected),
        ("link", Measure.LinkRecall),
        ("symbol", Measure.ReferencePrecision),
        ("twin sym", Measure.TwinReferences),
    ];

    /// <summary>Prints a row for each language and form, organ and era.</summary>
    public static void Print(TextWriter output, IReadOnlyList<DocumentScore> scores, bool isFull)
    {
        PrintGroups(output, "language and form", scores, text => $"{text.Language} {text.Form}");
        PrintGroups(output, "language and organ", scores, text => $"{text.Language} {text.Organ}");
        PrintGroups(output, "language and era", scores, text => $"{text.Language} {text.Era}");
        if (isFull)
        {
            PrintGroups(
                output,
                "language, organ, era, form",
                scores,
                text => $"{text.Language}, {text.Organ}, {text.Era}, {text.Form}"
            );
        }

        PrintGroups(output, "all", scores, _ => "all");
        PrintGoals(output, scores);
    }

    private static void PrintGroups(
        TextWriter output,
        string title,
        IReadOnlyList<DocumentScore> scores,
        Func<CorpusText, string> key
    )
    {
        output.WriteLine(
            $"{"texts", 5}{string.Concat(Columns.Select(column => $"{column.Title, 8}"))}{"lost", 6}{"ms", 7}  {title}"
        );
        foreach (
            var group in scores.GroupBy(score => key(score.Text)).OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            output.WriteLine(Row(group.Key, [.. group]));
        }

        output.WriteLine();
    }

    private static string Row(string name, IReadOnlyList<DocumentScore> scores)
    {
        var cells = Columns.Select(column => $"{Percent(Sum(scores, column.Measure)), 8}");
        var characters = Sum(scores, Measure.Character);
        var time = scores.Sum(score => score.Time.TotalMilliseconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{scores.Count, 5}{string.Concat(cells)}{characters.Of - characters.Right, 6}{time, 7:0}  {name}"
        );
    }

    private static void PrintGoals(TextWriter output, IReadOnlyList<DocumentScore> scores)
    {
        output.WriteLine("   now     goal    right /    of");
        foreach (var goal in Goals.All)
        {
            var share = goal.Of(scores);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Percent(share), 8} {100 * goal.Value, 6:0.0} {share.Right, 8} {share.Of, 7}  {(share.Value >= goal.Value ? "reached" : "missed ")}  {goal.Name}"
                )
            );
        }

        output.WriteLine($"exceptions: {scores.Count(score => score.Exception is not null)}");
    }

    private static Share Sum(IReadOnlyList<DocumentScore> scores, Measure measure) =>
        scores.Aggregate(default(Share), (sum, score) => sum + score[measure]);

    private static string Percent(Share share) =>
        share.Of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100 * share.Value:0.00}");
}
