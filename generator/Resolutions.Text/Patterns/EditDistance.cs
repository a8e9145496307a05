namespace Resolutions.Text;

/// <summary>Compares words letter by letter, for text that a scan damaged.</summary>
internal static class EditDistance
{
    /// <summary>Whether one word becomes the other one by at most so many letters put in, left out or changed.</summary>
    public static bool IsWithin(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return false;
        }

        // Only places that are at most so far from the diagonal can be reached, so a row is no longer than that to both sides.
        var row = new int[2 * most + 2];
        for (var k = 0; k < row.Length; k++)
        {
            row[k] = k < most || k > 2 * most ? most + 1 : k - most;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var least = most + 1;
            for (var k = 0; k <= 2 * most; k++)
            {
                var j = i - most + k;
                var left = k > 0 ? row[k - 1] : most + 1;
                row[k] =
                    j < 0 || j > b.Length ? most + 1
                    : j == 0 ? i
                    : Math.Min(row[k] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(left, row[k + 1]) + 1);
                least = Math.Min(least, row[k]);
            }

            if (least > most)
            {
                return false;
            }
        }

        return row[b.Length - a.Length + most] <= most;
    }
}
