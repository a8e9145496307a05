using System.Collections.Concurrent;

namespace Resolutions.Text;

/// <summary>
/// Lines of a language, kept by the characters that they may open with: most lines of a text open with none of these, so nothing of
/// them needs to be compared or copied.
/// </summary>
internal sealed class KnownLines(LanguageTable table, KnownLine[] all)
{
    private readonly ConcurrentDictionary<char, KnownLine[]> byOpening = new();

    /// <summary>All of them, the more telling ones first.</summary>
    public KnownLine[] All { get; } = all;

    /// <summary>Those that words may match, or begin with, in the same order.</summary>
    public KnownLine[] MayOpen(string text, TextSpan words)
    {
        var at = FoldedText.SkipUnread(text, words.Start);
        return MayOpenWith(at < words.End ? text[at] : default);
    }

    /// <summary>Those that words may match, in the same order.</summary>
    public KnownLine[] MayOpen(string words) => MayOpen(words, new TextSpan(0, words.Length));

    private KnownLine[] MayOpenWith(char opening) =>
        byOpening.TryGetValue(opening, out var known) ? known : byOpening.GetOrAdd(opening, Find(opening));

    private KnownLine[] Find(char opening) =>
        Array.FindAll(All, line => line.Pattern.MayOpenWith(opening, table.Lexicon));
}
