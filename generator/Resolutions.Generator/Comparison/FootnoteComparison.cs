using System.Globalization;

namespace Resolutions.Generator;

/// <summary>Finds the footnotes that one version has and another has not.</summary>
internal static class FootnoteComparison
{
    /// <summary>One finding for all of them: most often a block of notes is lost, not one note.</summary>
    public static IEnumerable<VersionFinding> Compare(VersionOutline version, VersionOutline other)
    {
        HashSet<int> there = [.. other.Model.Footnotes.Select(static note => note.Number)];
        int[] missing =
        [
            .. version.Model.Footnotes.Select(static note => note.Number).Where(number => !there.Contains(number)),
        ];
        if (missing.Length == 0)
        {
            yield break;
        }

        int[] before = [.. there.Where(number => number < missing[0])];
        yield return new(
            RuleIds.FootnotesDiffer,
            new(version.Place, CitationText.FootnotePath(missing[0])),
            new(other.Place, before.Length == 0 ? "" : CitationText.FootnotePath(before.Max())),
            new([version.Language, version.Model.Symbol, Words(missing), other.Language])
        );
    }

    /// <summary>The numbers in words, such as <c>footnotes 2, 5 to 9</c>.</summary>
    private static string Words(int[] numbers)
    {
        var runs = new List<string>();
        for (int i = 0; i < numbers.Length; )
        {
            int start = i;
            for (i++; i < numbers.Length && numbers[i] == numbers[i - 1] + 1; i++) { }
            runs.Add(
                start == i - 1 ? Number(numbers[start]) : Number(numbers[start]) + " to " + Number(numbers[i - 1])
            );
        }

        return (numbers.Length == 1 ? "footnote " : "footnotes ") + string.Join(", ", runs);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
