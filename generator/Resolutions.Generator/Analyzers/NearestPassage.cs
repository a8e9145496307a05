namespace Resolutions.Generator;

/// <summary>The passage of a text that is nearest to a quote.</summary>
/// <param name="Passage">The passage, as the text has it; empty where no word is the same.</param>
/// <param name="Words">Where they differ, word by word.</param>
/// <param name="Distance">How much they differ.</param>
internal sealed record NearestPassage(string Passage, string Words, int Distance)
{
    /// <summary>Whether it has so much of a quote that it can be what is meant: half of its words, or words like them.</summary>
    public bool IsMeant(List<string> quote)
    {
        List<string> own = QuoteWords.Of(Passage);
        List<string> wanted = quote.FindAll(static word => char.IsLetterOrDigit(word[0]));
        return wanted.Count(word => own.Exists(each => SimilarWords.Are(each, word))) * 2 >= wanted.Count
            && Passage.Length > 0;
    }

    private const int LongestQuote = 400;
    private const int LongestText = 20_000;

    /// <summary>What a word costs that came, is gone, or stands in the place of one that is not like it.</summary>
    private const int Other = SimilarWords.Other;

    /// <summary>Whether the words of a quote stand in a text.</summary>
    public static bool Holds(List<string> text, List<string> quote)
    {
        for (int start = 0; start + quote.Count <= text.Count; start++)
        {
            int length = 0;
            while (length < quote.Count && text[start + length] == quote[length])
            {
                length++;
            }

            if (length == quote.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest passage; <see langword="null"/> for texts that are too long to compare.</summary>
    public static NearestPassage? Find(string text, List<string> quote)
    {
        List<string> words = QuoteWords.Of(text);
        if (Align(words, quote) is not var (steps, distance, end))
        {
            return null;
        }

        int start = end - steps.Count(static step => step.Sign != '-');
        List<string> passage = words.GetRange(start, end - start);
        // Where no word is like another, every passage is as near: none is meant.
        if (
            !quote.Exists(word => char.IsLetterOrDigit(word[0]) && passage.Exists(each => SimilarWords.Are(each, word)))
        )
        {
            return new("", Write([.. quote.Select(static word => ('-', word))]), quote.Count * Other);
        }

        (start, end) = PassageEnds.Find(
            words,
            quote,
            (start, steps[0].Sign == '='),
            (end, steps[steps.Count - 1].Sign == '=')
        );
        List<(int Start, int End)> places = QuoteWords.PlacesOf(text);
        (start, end) = PassageEnds.AtWords(words, places, quote, start, end);
        return new(
            text.Substring(places[start].Start, places[end - 1].End - places[start].Start),
            CompareWhole(words.GetRange(start, end - start), quote)?.Words ?? Write(steps),
            distance
        );
    }

    /// <summary>
    /// A text with what is not in a later one as <c>[-…-]</c> and what that has instead as <c>{+…+}</c>, from beginning to end, and how many words
    /// both have; nothing for texts that are too long to compare.
    /// </summary>
    public static (string Words, int Same)? CompareWhole(List<string> now, List<string> earlier) =>
        Align(now, earlier, isWhole: true) is var (steps, _, _)
            ? (Write(steps), steps.Count(static step => step.Sign == '='))
            : null;

    private static (List<(char Sign, string Word)> Steps, int Distance, int End)? Align(
        List<string> text,
        List<string> quote,
        bool isWhole = false
    )
    {
        if (quote.Count > LongestQuote || text.Count > LongestText)
        {
            return null;
        }

        var similar = new SimilarWords();
        // Any prefix and suffix of the text costs nothing: the quote is compared with every passage at once.
        var costs = new ushort[quote.Count + 1, text.Count + 1];
        for (int j = 1; isWhole && j <= text.Count; j++)
        {
            costs[0, j] = (ushort)(j * Other);
        }

        for (int i = 1; i <= quote.Count; i++)
        {
            costs[i, 0] = (ushort)(i * Other);
            for (int j = 1; j <= text.Count; j++)
            {
                int same = costs[i - 1, j - 1] + similar.CostOf(quote[i - 1], text[j - 1]);
                costs[i, j] = (ushort)Math.Min(same, Math.Min(costs[i - 1, j], costs[i, j - 1]) + Other);
            }
        }

        int end = isWhole ? text.Count : 0;
        for (int j = 1; !isWhole && j <= text.Count; j++)
        {
            end =
                costs[quote.Count, j] < costs[quote.Count, end]
                || costs[quote.Count, j] == costs[quote.Count, end] && EndsAlike(j) && !EndsAlike(end)
                    ? j
                    : end;
        }

        // Where the last words differ, they are other words and not too many: the passage has as many.
        while (
            quote.Count > 0
            && end < text.Count
            && costs[quote.Count, end + 1] == costs[quote.Count, end]
            && costs[quote.Count, end] == costs[quote.Count - 1, end] + Other
        )
        {
            end++;
        }

        return (Steps(costs, text, quote, end, isWhole, similar), costs[quote.Count, end], end);

        // A word that is left out costs as much as a last word that is another one: the quote ends with its last word.
        bool EndsAlike(int j) =>
            j > 0 && quote[quote.Count - 1] == text[j - 1] && costs[quote.Count, j] == costs[quote.Count - 1, j - 1];
    }

    private static List<(char Sign, string Word)> Steps(
        ushort[,] costs,
        List<string> text,
        List<string> quote,
        int end,
        bool isWhole,
        SimilarWords similar
    )
    {
        var steps = new List<(char Sign, string Word)>();
        int i = quote.Count;
        int j = end;
        while (i > 0 || isWhole && j > 0)
        {
            if (i > 0 && j > 0 && quote[i - 1] == text[j - 1] && costs[i, j] == costs[i - 1, j - 1])
            {
                steps.Add(('=', quote[--i]));
                j--;
            }
            // A word that came keeps the words around it; one in the place of another does not.
            else if (j > 0 && costs[i, j] == costs[i, j - 1] + Other)
            {
                steps.Add(('+', text[--j]));
            }
            else if (i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + similar.CostOf(quote[i - 1], text[j - 1]))
            {
                steps.Add(('+', text[--j]));
                steps.Add(('-', quote[--i]));
            }
            else
            {
                steps.Add(('-', quote[--i]));
            }
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>Neighbours of one sign together; what is gone before what came.</summary>
    private static string Write(List<(char Sign, string Word)> steps)
    {
        var pieces = new List<string>();
        for (int i = 0; i < steps.Count; )
        {
            int start = i;
            bool isSame = steps[i].Sign == '=';
            while (i < steps.Count && steps[i].Sign == '=' == isSame)
            {
                i++;
            }

            List<(char Sign, string Word)> run = steps.GetRange(start, i - start);
            if (isSame)
            {
                pieces.Add(QuoteWords.Join(run.Select(static step => step.Word)));
                continue;
            }

            Add("[-", '-', "-]");
            Add("{+", '+', "+}");

            void Add(string open, char sign, string close)
            {
                string words = QuoteWords.Join(run.Where(step => step.Sign == sign).Select(static step => step.Word));
                if (words.Length > 0)
                {
                    pieces.Add(open + words + close);
                }
            }
        }

        return QuoteWords.Join(pieces);
    }
}
