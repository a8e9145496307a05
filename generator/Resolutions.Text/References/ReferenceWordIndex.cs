namespace Resolutions.Text;

/// <summary>
/// Finds the longest word of a table at a place in a text. Nearly all words of a text are none of them, and two characters tell.
/// </summary>
internal sealed class ReferenceWordIndex
{
    private readonly Dictionary<int, PhraseIndex<ReferenceWord>> byTwo = [];
    private readonly PhraseIndex<ReferenceWord> single;
    private readonly HashSet<char> singleFirsts;

    public ReferenceWordIndex(IReadOnlyList<ReferenceWord> words)
    {
        var singles = words.Where(word => FoldedText.Key(word.Phrase).Length == 1).ToList();
        single = new PhraseIndex<ReferenceWord>(singles, word => word.Phrase);
        singleFirsts = [.. singles.Select(word => Characters.Fold(word.Phrase[0]))];
        foreach (var group in words.Except(singles).GroupBy(word => KeyOf(FoldedText.Key(word.Phrase), 0)))
        {
            byTwo.Add(group.Key, new PhraseIndex<ReferenceWord>(group, word => word.Phrase));
        }
    }

    /// <summary>The word that begins at a position, and the position behind it.</summary>
    public (ReferenceWord Word, int End)? Find(string text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        if (byTwo.TryGetValue(KeyOf(text, at), out var index) && index.Find(text, at) is { } found)
        {
            return (found.Value, found.End);
        }

        return singleFirsts.Contains(Characters.Fold(text[at])) && single.Find(text, at) is { } shortest
            ? (shortest.Value, shortest.End)
            : null;
    }

    private static int KeyOf(string text, int at)
    {
        var second = FoldedText.SkipUnread(text, at + 1);
        return (Characters.Fold(text[at]) << 16) | (second < text.Length ? Characters.Fold(text[second]) : 0);
    }
}
