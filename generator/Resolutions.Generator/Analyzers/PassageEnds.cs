namespace Resolutions.Generator;

/// <summary>Moves the ends of a passage to where its letters are nearest to a quote, so that no word is cut: “25 per cent” for “25 percent”.</summary>
internal static class PassageEnds
{
    private const int Farthest = 3;
    private const int MostWords = 60;

    /// <summary>The index of the first word of the passage, and that behind the last one.</summary>
    public static (int Start, int End) Find(List<string> text, List<string> quote, int start, int end)
    {
        if (quote.Count > MostWords || end - start > MostWords)
        {
            return (start, end);
        }

        string letters = QuoteWords.Join(quote);
        (int Start, int End) best = (start, end);
        int least = ChangesOf(start, end);
        for (int from = Math.Max(0, start - Farthest); from < Math.Min(end, start + Farthest + 1); from++)
        {
            for (int to = Math.Max(from + 1, end - Farthest); to <= Math.Min(text.Count, end + Farthest); to++)
            {
                int changes = ChangesOf(from, to);
                if (changes < least)
                {
                    (least, best) = (changes, (from, to));
                }
            }
        }

        return best;

        int ChangesOf(int from, int to) =>
            LetterChanges.Count(QuoteWords.Join(text.GetRange(from, to - from)), letters);
    }
}
