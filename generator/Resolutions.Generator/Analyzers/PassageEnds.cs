namespace Resolutions.Generator;

/// <summary>Moves the ends of a passage to where its letters are nearest to a quote, so that no word is cut: “25 per cent” for “25 percent”.</summary>
internal static class PassageEnds
{
    private const int Farthest = 3;
    private const int MostWords = 60;

    /// <summary>The ends without marks that the quote does not have there, and with the other half of a word with a hyphen.</summary>
    public static (int Start, int End) AtWords(
        List<string> text,
        List<(int Start, int End)> places,
        List<string> quote,
        int start,
        int end
    )
    {
        while (end - start > 1 && IsMark(text[end - 1]) && !IsMark(quote[quote.Count - 1]))
        {
            end--;
        }

        while (end - start > 1 && IsMark(text[start]) && !IsMark(quote[0]))
        {
            start++;
        }

        while (start > 1 && text[start] != quote[0] && IsHyphen(start - 1))
        {
            start -= 2;
        }

        while (end + 1 < text.Count && text[end - 1] != quote[quote.Count - 1] && IsHyphen(end))
        {
            end += 2;
        }

        return (start, end);

        bool IsHyphen(int at) =>
            text[at] == "-" && places[at - 1].End == places[at].Start && places[at].End == places[at + 1].Start;
    }

    private static bool IsMark(string word) => !char.IsLetterOrDigit(word[0]);

    /// <summary>The index of the first word of the passage, and that behind the last one.</summary>
    /// <param name="text">The words of the text.</param>
    /// <param name="quote">Those of the quote.</param>
    /// <param name="first">The index of the first word, and whether the quote has it: then it stays.</param>
    /// <param name="last">The index behind the last word, and whether the quote has it.</param>
    public static (int Start, int End) Find(
        List<string> text,
        List<string> quote,
        (int Index, bool IsSame) first,
        (int Index, bool IsSame) last
    )
    {
        (int start, int end) = (first.Index, last.Index);
        if (quote.Count > MostWords || end - start > MostWords)
        {
            return (start, end);
        }

        int before = first.IsSame ? 0 : Farthest;
        int behind = last.IsSame ? 0 : Farthest;
        string letters = QuoteWords.Join(quote);
        (int Start, int End) best = (start, end);
        int least = ChangesOf(start, end);
        for (int from = Math.Max(0, start - before); from < Math.Min(end, start + before + 1); from++)
        {
            for (int to = Math.Max(from + 1, end - behind); to <= Math.Min(text.Count, end + behind); to++)
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
