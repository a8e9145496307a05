using System.Text.RegularExpressions;
using Resolutions.Accuracy.Trees;

namespace Resolutions.Accuracy.Measures;

/// <summary>
/// Lines up the paragraphs of two languages by what does not change between them: order, length, and numbers such as those of
/// resolutions and years.
/// </summary>
internal static partial class Alignment
{
    private const double CostOfGap = 0.55;

    /// <returns>The paragraphs of either side that have no counterpart.</returns>
    public static (List<ReadParagraph> Left, List<ReadParagraph> Right) Of(
        IReadOnlyList<ReadParagraph> left,
        IReadOnlyList<ReadParagraph> right
    )
    {
        var cost = Costs([.. left.Select(Numbers)], [.. right.Select(Numbers)], left, right);
        var alone = (Left: new List<ReadParagraph>(), Right: new List<ReadParagraph>());
        var (i, j) = (left.Count, right.Count);
        while (i > 0 || j > 0)
        {
            if (i > 0 && cost[i, j] == cost[i - 1, j] + CostOfGap)
            {
                alone.Left.Insert(0, left[--i]);
            }
            else if (j > 0 && cost[i, j] == cost[i, j - 1] + CostOfGap)
            {
                alone.Right.Insert(0, right[--j]);
            }
            else
            {
                i--;
                j--;
            }
        }

        return alone;
    }

    private static double[,] Costs(
        HashSet<string>[] leftNumbers,
        HashSet<string>[] rightNumbers,
        IReadOnlyList<ReadParagraph> left,
        IReadOnlyList<ReadParagraph> right
    )
    {
        var cost = new double[left.Count + 1, right.Count + 1];
        for (var i = 0; i <= left.Count; i++)
        {
            for (var j = 0; j <= right.Count; j++)
            {
                cost[i, j] = (i, j) switch
                {
                    (0, 0) => 0,
                    (0, _) => cost[0, j - 1] + CostOfGap,
                    (_, 0) => cost[i - 1, 0] + CostOfGap,
                    _ => Math.Min(
                        Math.Min(cost[i - 1, j], cost[i, j - 1]) + CostOfGap,
                        cost[i - 1, j - 1]
                            + Difference(
                                leftNumbers[i - 1],
                                rightNumbers[j - 1],
                                left[i - 1].Text.Length,
                                right[j - 1].Text.Length
                            )
                    ),
                };
            }
        }

        return cost;
    }

    /// <summary>From 0 to 1: half for numbers that only one has, half for unequal lengths.</summary>
    private static double Difference(HashSet<string> left, HashSet<string> right, int leftLength, int rightLength)
    {
        var all = left.Union(right).Count();
        var numbers = all == 0 ? 0 : 1 - ((double)left.Intersect(right).Count() / all);
        var lengths = 1 - ((double)Math.Min(leftLength, rightLength) / Math.Max(1, Math.Max(leftLength, rightLength)));
        return (numbers + lengths) / 2;
    }

    private static HashSet<string> Numbers(ReadParagraph paragraph) =>
        [.. Digits().Matches(paragraph.Text).Select(match => match.Value)];

    [GeneratedRegex(@"\d{2,}")]
    private static partial Regex Digits();
}
