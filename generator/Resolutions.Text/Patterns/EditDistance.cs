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

        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return false;
            }

            (above, row) = (row, above);
        }

        return above[b.Length] <= most;
    }
}
