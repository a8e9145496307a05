namespace Resolutions.Generator;

/// <summary>Compares names letter by letter.</summary>
internal static class LetterChanges
{
    /// <summary>How many characters are to be inserted, removed or replaced.</summary>
    public static int Count(string from, string to)
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
