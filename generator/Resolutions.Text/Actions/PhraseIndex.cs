namespace Resolutions.Text;

/// <summary>Finds the longest phrase of a list at a place in a text.</summary>
internal sealed class PhraseIndex<T>
{
    /// <summary>How many characters an ellipsis stands for at most.</summary>
    private const int LongestGap = 1000;

    /// <summary>The folded phrases that begin with a character, the longest first, each with the index of its value.</summary>
    private readonly Dictionary<char, List<(string Phrase, int Value)>> byFirst = [];
    private readonly List<T> meanings = [];
    private readonly PhraseIndex<ModifierPhrase>? insertions;

    /// <param name="values">What the phrases stand for.</param>
    /// <param name="phrase">The phrase of a value.</param>
    /// <param name="insertions">What may stand between the words of a phrase.</param>
    public PhraseIndex(IEnumerable<T> values, Func<T, string> phrase, PhraseIndex<ModifierPhrase>? insertions = null)
    {
        this.insertions = insertions;
        foreach (var value in values)
        {
            var words = string.Concat(phrase(value).Select(Characters.Fold));
            if (!byFirst.TryGetValue(words[0], out var list))
            {
                byFirst.Add(words[0], list = []);
            }

            list.Add((words, meanings.Count));
            meanings.Add(value);
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Phrase.Length.CompareTo(a.Phrase.Length));
        }
    }

    /// <summary>Finds the longest phrase that begins at a position.</summary>
    public PhraseMatch<T>? Find(string text, int start)
    {
        if (start < text.Length && byFirst.TryGetValue(Characters.Fold(text[start]), out var list))
        {
            foreach (var (phrase, value) in list)
            {
                Work.Count();
                var gap = default(TextSpan);
                var inserted = ActionModifiers.None;
                if (Match(text, start, phrase, 0, ref gap, ref inserted) is >= 0 and var end)
                {
                    return new PhraseMatch<T>(meanings[value], end, gap, inserted);
                }
            }
        }

        return null;
    }

    /// <summary>The end of the rest of a phrase at a position, or -1. An ellipsis stands for words of the same clause.</summary>
    private int Match(string text, int at, string phrase, int from, ref TextSpan gap, ref ActionModifiers inserted)
    {
        for (var i = from; i < phrase.Length; i++)
        {
            switch (phrase[i])
            {
                case '…':
                    return MatchAfterGap(text, at, phrase, i + 1, ref gap, ref inserted);
                case ' ':
                    return MatchNextWord(text, at, phrase, i, ref gap, ref inserted);
            }

            at = SkipLoose(text, at, phrase, i);
            if (at >= text.Length || Characters.Fold(text[at]) != phrase[i])
            {
                return -1;
            }

            at++;
        }

        at = SkipDress(text, at);
        return EndsWord(text, at) ? at : -1;
    }

    /// <summary>Goes on after a space of the phrase, past what may stand there.</summary>
    private int MatchNextWord(
        string text,
        int at,
        string phrase,
        int space,
        ref TextSpan gap,
        ref ActionModifiers inserted
    )
    {
        var word = FoldedText.SkipUnread(text, at);
        if (word > at && Match(text, word, phrase, space + 1, ref gap, ref inserted) is >= 0 and var end)
        {
            return end;
        }

        if (
            insertions?.Find(text, word) is { } insertion
            && Match(text, insertion.End, phrase, space, ref gap, ref inserted) is >= 0 and var later
        )
        {
            inserted |= insertion.Value.Modifiers;
            return later;
        }

        return -1;
    }

    private int MatchAfterGap(
        string text,
        int start,
        string phrase,
        int rest,
        ref TextSpan gap,
        ref ActionModifiers inserted
    )
    {
        var most = Math.Min(text.Length, start + LongestGap);
        for (var at = start; at < most && !Clauses.EndsAt(text, at); at++)
        {
            Work.Count();
            if (Match(text, at, phrase, rest, ref gap, ref inserted) is >= 0 and var end)
            {
                gap = TextSpan.FromBounds(start, at);
                return end;
            }
        }

        return -1;
    }

    /// <summary>Converters set spaces before commas, and around the apostrophes of words that are one in the phrase.</summary>
    private static int SkipLoose(string text, int at, string phrase, int i) =>
        phrase[i] is ',' or '\'' || i > 0 && phrase[i - 1] == '\''
            ? FoldedText.SkipUnread(text, at)
            : SkipDress(text, at);

    private static int SkipDress(string text, int at)
    {
        while (at < text.Length && Characters.IsDress(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Scripts with spaces end a phrase at the end of a word.</summary>
    private static bool EndsWord(string text, int at) =>
        at >= text.Length || Characters.IsCjk(text[at - 1]) || !char.IsLetter(text[at]) || !IsPartOfWord(text[at - 1]);

    private static bool IsPartOfWord(char c) => char.IsLetter(c) || Characters.IsDress(c);
}
