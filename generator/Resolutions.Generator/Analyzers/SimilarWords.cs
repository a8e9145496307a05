namespace Resolutions.Generator;

/// <summary>Says how far two words are apart: the same, alike, or others.</summary>
internal sealed class SimilarWords
{
    /// <summary>What a word costs in the place of one that is not like it.</summary>
    public const int Other = 2;

    private const int Similar = 1;
    private const int ShortestPart = 4;
    private const int ShortestSlip = 5;

    /// <summary>Texts repeat their words: each pair is compared once.</summary>
    private readonly Dictionary<(string One, string Another), int> costs = [];

    /// <summary>What one word costs in the place of another.</summary>
    public int CostOf(string one, string other)
    {
        if (one == other)
        {
            return 0;
        }

        if (!costs.TryGetValue((one, other), out int cost))
        {
            cost = Are(one, other) ? Similar : Other;
            costs.Add((one, other), cost);
        }

        return cost;
    }

    /// <summary>Whether words are the same but for capitals or one letter, or one is a part of the other, or both are numbers of as many digits.</summary>
    public static bool Are(string one, string other)
    {
        (string longer, string shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return one.Equals(other, StringComparison.OrdinalIgnoreCase)
            || shorter.Length >= ShortestPart && longer.IndexOf(shorter, StringComparison.OrdinalIgnoreCase) >= 0
            || longer.Length == shorter.Length && longer.All(char.IsDigit) && shorter.All(char.IsDigit)
            || shorter.Length >= ShortestSlip
                && longer.Length - shorter.Length <= 1
                && LetterChanges.Count(longer, shorter) == 1;
    }
}
