using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>Looks whether the operative numbers are 1 to n in each scope, and takes what the reader reports as broken.</summary>
internal static class NumberingMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        if (reading.IsRead)
        {
            var broken = reading
                .Paragraphs.Where(each => each is { IsOwn: true, IsPreambular: false })
                .GroupBy(each => each.Scope)
                .Where(scope => !scope.Select(each => each.Number).SequenceEqual(Enumerable.Range(1, scope.Count())))
                .ToList();
            score.Count(Measure.Numbering, broken.Count == 0);
            foreach (var scope in broken)
            {
                var name = scope.Key.Length > 0 ? $" in {scope.Key}" : "";
                score.Add(FindingKind.Fault, $"numbering{name}: {Runs(scope.Select(each => each.Number))}");
            }
        }
        else if (reading.Labels is null or { IsResolution: true })
        {
            score.Count(Measure.Numbering, isRight: false);
        }

        foreach (var found in reading.Parsed.Diagnostics.Where(found => found.Rule == TextRules.NumberOutOfSequence))
        {
            score.Add(FindingKind.Fault, $"{found.Rule.Id}: {found.Message}");
        }
    }

    /// <summary>Numbers as runs: 1–4, 6–9.</summary>
    private static string Runs(IEnumerable<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == number)
            {
                runs[^1] = (runs[^1].First, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        return string.Join(
            ", ",
            runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}")
        );
    }
}
