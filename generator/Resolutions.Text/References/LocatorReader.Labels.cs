namespace Resolutions.Text;

internal sealed partial class LocatorReader
{
    private const int MostLabels = 100;

    /// <summary>The labels of a list and its ranges.</summary>
    /// <param name="start">The index of the token before which they may begin.</param>
    /// <param name="labels">Takes them, where they are wanted.</param>
    /// <param name="next">The index behind them; the start where there are none.</param>
    /// <param name="isBehindUnit">Whether the unit stands before them: labels with a unit behind them are those of another one.</param>
    /// <returns>How many there are.</returns>
    private int ReadLabels(
        int start,
        List<(string First, string? Last)>? labels,
        out int next,
        bool isBehindUnit = false
    )
    {
        var count = 0;
        next = start;
        var at = SkipFiller(start);
        var isRange = false;
        while (IsLabel(at) && count < MostLabels)
        {
            count += isRange && count > 0 ? 0 : 1;
            if (labels is not null)
            {
                Add(labels, tokens[at].Text!, isRange);
            }

            next = at + 1;
            at = next;
            isRange = false;
            var joins = false;
            while (
                at < tokens.Count
                && (
                    tokens[at].Kind == ReferenceTokenKind.Comma
                    || tokens[at].Is(ReferenceRole.And)
                    || tokens[at].Is(ReferenceRole.To)
                )
            )
            {
                isRange |= tokens[at].Is(ReferenceRole.To);
                joins = true;
                at++;
            }

            at = joins ? SkipFiller(at) : tokens.Count;
            if (isBehindUnit && !isRange && IsLabel(at) && IsFollowedByUnit(at))
            {
                break;
            }
        }

        return count;
    }

    /// <summary>Whether a unit stands behind a single label, as 段 behind 第4.</summary>
    private bool IsFollowedByUnit(int label) =>
        label + 1 < tokens.Count && tokens[label + 1].Word is { Role: ReferenceRole.Unit, Follows: true };

    private static void Add(List<(string First, string? Last)> labels, string label, bool isRange)
    {
        if (labels.Count == 0)
        {
            labels.Add((label, null));
            return;
        }

        var before = labels[labels.Count - 1].First;
        label = label[0] == '(' ? Stem(before) + label : label;
        if (isRange)
        {
            labels[labels.Count - 1] = (before, label);
        }
        else
        {
            labels.Add((label, null));
        }
    }

    /// <summary>The number before the letters: 12 of 12(a).</summary>
    private static string Stem(string label)
    {
        var open = label.LastIndexOf('(');
        return open < 0 ? label : label.Substring(0, open);
    }
}
