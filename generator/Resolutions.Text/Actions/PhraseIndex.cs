namespace Resolutions.Text;

/// <summary>Finds the longest phrase of a list at a place in a text.</summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<char, List<(string Phrase, T Value)>> byFirst = [];

    public PhraseIndex(IEnumerable<T> values, Func<T, string> phrase)
    {
        foreach (var value in values)
        {
            var words = phrase(value);
            var first = Characters.Fold(words[0]);
            if (!byFirst.TryGetValue(first, out var list))
            {
                byFirst.Add(first, list = []);
            }

            list.Add((words, value));
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Phrase.Length.CompareTo(a.Phrase.Length));
        }
    }

    /// <summary>Finds the longest phrase that begins at a position and that a condition lets pass.</summary>
    /// <returns>The position after the phrase, or -1.</returns>
    public int Find(string text, int start, Func<T, bool> condition, out T? value)
    {
        if (start < text.Length && byFirst.TryGetValue(Characters.Fold(text[start]), out var list))
        {
            foreach (var (phrase, candidate) in list)
            {
                var end = condition(candidate) ? Match(text, start, phrase) : -1;
                if (end >= 0)
                {
                    value = candidate;
                    return end;
                }
            }
        }

        value = default;
        return -1;
    }

    /// <summary>The end of a phrase at a position, or -1. An ellipsis stands for words of the same clause.</summary>
    private static int Match(string text, int start, string phrase)
    {
        var at = start;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] == '…')
            {
                return MatchAfterGap(text, at, phrase.Substring(i + 1));
            }

            if (phrase[i] == ' ')
            {
                var blanks = LinePattern.SkipBlanks(text, at);
                if (blanks == at)
                {
                    return -1;
                }

                at = blanks;
            }
            else if (at >= text.Length || Characters.Fold(text[at]) != Characters.Fold(phrase[i]))
            {
                return -1;
            }
            else
            {
                at++;
            }
        }

        return EndsWord(text, at) ? at : -1;
    }

    private static int MatchAfterGap(string text, int start, string rest)
    {
        for (var at = start; at < text.Length && !Clauses.EndsAt(text, at); at++)
        {
            if (string.CompareOrdinal(text, at, rest, 0, rest.Length) == 0)
            {
                return at + rest.Length;
            }
        }

        return -1;
    }

    /// <summary>Scripts with spaces end a phrase at the end of a word.</summary>
    private static bool EndsWord(string text, int at) =>
        at >= text.Length || Characters.IsCjk(text[at - 1]) || !char.IsLetter(text[at]) || !char.IsLetter(text[at - 1]);
}
