namespace Resolutions.Generator;

/// <summary>Finds which provision is meant where somebody names one that is not there.</summary>
internal static class NearestProvision
{
    /// <summary>How many characters a slip may change.</summary>
    private const int MostChanges = 2;

    /// <summary>The provision whose path differs least; of several the one whose number is nearest.</summary>
    public static (string Path, string Citation)? Find(
        string path,
        IReadOnlyList<(string Path, string Citation)> provisions
    )
    {
        (string Path, string Citation)? best = null;
        (int Changes, int Distance, int Letters) least = (MostChanges + 1, 0, 0);
        foreach ((string Path, string Citation) provision in provisions)
        {
            string other = LinkPath.Of(provision.Path);
            if (NameOf(other) != NameOf(path))
            {
                continue;
            }

            (int, int, int) difference = (
                Changes(path, other),
                Math.Abs(NumberOf(path) - NumberOf(other)),
                path.Zip(other, static (one, two) => Math.Abs(one - two)).Sum()
            );
            if (difference.CompareTo(least) < 0)
            {
                least = difference;
                best = provision;
            }
        }

        return best;
    }

    /// <summary>The kind of the last part: OP of <c>Annex1.OP12(a)</c>.</summary>
    private static string NameOf(string path)
    {
        string part = path.Substring(path.LastIndexOf('.') + 1);
        int length = part.TakeWhile(char.IsLetter).Count();
        return part.Substring(0, length);
    }

    private static int NumberOf(string path)
    {
        string digits = new([
            .. path.Skip(path.LastIndexOf('.') + 1).SkipWhile(static c => !char.IsDigit(c)).TakeWhile(char.IsDigit),
        ]);
        return int.TryParse(digits, out int number) ? number : 0;
    }

    /// <summary>How many characters are to be inserted, removed or replaced.</summary>
    private static int Changes(string from, string to)
    {
        int[] before = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int same = before[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(same, Math.Min(before[j], row[j - 1]) + 1);
            }

            before = row;
        }

        return before[to.Length];
    }
}
