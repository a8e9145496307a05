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
    private int ReadLabels(int start, List<LocatorLabel>? labels, out int next, bool isBehindUnit = false)
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
                Add(labels, tokens[at], isRange);
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

    private static void Add(List<LocatorLabel> labels, in ReferenceToken token, bool isRange)
    {
        var label = token.Text!;
        if (labels.Count == 0)
        {
            labels.Add(new(label, token.Span));
            return;
        }

        var before = labels[labels.Count - 1];
        label = label[0] == '(' ? Stem(before.First, label) + label : label;
        if (isRange)
        {
            labels[labels.Count - 1] = before with { Last = label, LastPlace = token.Span };
        }
        else
        {
            labels.Add(new(label, token.Span));
        }
    }

    /// <summary>
    /// What letters in a list go on with: behind 12(a), a letter with 12, as 12(b); behind 2(a)(ii), a numeral with 2(a), and a letter with 2.
    /// </summary>
    private static string Stem(string before, string letters)
    {
        var open = before.LastIndexOf('(');
        if (open < 0)
        {
            return before;
        }

        var stem = before.Substring(0, open);
        var outer = stem.LastIndexOf('(');
        return outer >= 0 && IsNumeral(before, open) && !IsNumeral(letters, 0) && !IsNumeral(stem, outer)
            ? stem.Substring(0, outer)
            : stem;
    }

    /// <summary>Whether the part in parentheses at a position has a roman numeral, as far as its letters tell.</summary>
    private static bool IsNumeral(string label, int open)
    {
        var close = label.IndexOf(')', open);
        return close > open && RomanNumeral.Parse(label.Substring(open + 1, close - open - 1)) > 0;
    }
}
