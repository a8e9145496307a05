namespace Resolutions.Generator;

/// <summary>Finds which provision is meant where somebody names one that is not there.</summary>
internal static class NearestProvision
{
    /// <summary>How many characters a slip may change.</summary>
    private const int MostChanges = 2;

    /// <summary>How far somebody may count wrong, whatever characters that changes.</summary>
    private const int MostMiscounted = 2;

    /// <summary>The path that differs least; of several the one whose number is nearest; <see langword="null"/> where none is like it.</summary>
    /// <param name="path">The path that is wrong, as <see cref="LinkPath"/> writes it.</param>
    /// <param name="paths">The paths of the provisions that there are.</param>
    public static string? Find(string path, IEnumerable<string> paths)
    {
        string? best = null;
        (int Changes, int Distance, int Letters) least = (MostChanges + 1, 0, 0);
        foreach (string provision in paths)
        {
            string other = LinkPath.Of(provision);
            if (NameOf(other) != NameOf(path))
            {
                continue;
            }

            int distance = Math.Abs(NumberOf(path) - NumberOf(other));
            (int, int, int) difference = (
                distance <= MostMiscounted && WithoutNumber(path) == WithoutNumber(other)
                    ? Math.Sign(distance)
                    : LetterChanges.Count(path, other),
                distance,
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
        if (
            new[] { CitationText.Section, CitationText.Lettered }.FirstOrDefault(each =>
                ProvisionWords.LabelAfter(each, part) is not null
            ) is
            { } name
        )
        {
            return name;
        }

        int length = part.TakeWhile(char.IsLetter).Count();
        return part.Substring(0, length);
    }

    private static int NumberOf(string path)
    {
        (int start, int end) = NumberIn(path);
        return int.TryParse(path.Substring(start, end - start), out int number) ? number : 0;
    }

    private static string WithoutNumber(string path)
    {
        (int start, int end) = NumberIn(path);
        return path.Remove(start, end - start);
    }

    private static (int Start, int End) NumberIn(string path)
    {
        int start = path.LastIndexOf('.') + 1;
        while (start < path.Length && !char.IsDigit(path[start]))
        {
            start++;
        }

        int end = start;
        while (end < path.Length && char.IsDigit(path[end]))
        {
            end++;
        }

        return (start, end);
    }
}
