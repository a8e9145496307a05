namespace Resolutions.Generator;

/// <summary>Measures how many words two texts have in common, in whatever order.</summary>
internal static class SharedWords
{
    /// <summary>The common words as a part of those of the longer text, from 0 to 1.</summary>
    public static double Of(string one, string other)
    {
        List<string> words = QuoteWords.Of(one);
        List<string> others = QuoteWords.Of(other);
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in words)
        {
            left[word] = (left.TryGetValue(word, out int count) ? count : 0) + 1;
        }

        int same = 0;
        foreach (string word in others)
        {
            if (left.TryGetValue(word, out int count) && count > 0)
            {
                left[word] = count - 1;
                same++;
            }
        }

        return (double)same / Math.Max(1, Math.Max(words.Count, others.Count));
    }
}
