namespace Resolutions.Text;

/// <summary>A mention that somebody is typing: the resolution stands there, the number of a provision comes next.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="Path">The path of the provision up to its number: <c>OP</c>, <c>Annex.Para</c>; empty where an identifier comes next.</param>
/// <param name="Typed">How many characters of the number or identifier are there already.</param>
public sealed record BegunMention(string Symbol, string Path, int Typed)
{
    /// <summary>A number that stands for the one that comes next.</summary>
    private const string Number = "999";
    private const string Identifier = "OP" + Number;

    /// <summary>Nobody types a mention of more characters: what stands before them is of another one.</summary>
    private const int Longest = 2000;

    private const int LongestWord = 30;

    /// <summary>The words that stand behind the number of a paragraph, as 段; none in most languages.</summary>
    private static readonly string[] Endings =
    [
        "",
        .. LanguageTables
            .All.SelectMany(static table => table.References.All)
            .Where(static word => word is { Unit: ReferenceUnit.Paragraph, Role: ReferenceRole.Unit, Follows: true })
            .Select(static word => word.Phrase),
    ];

    /// <summary>What the words before the caret begin; <see langword="null"/> where they begin no mention.</summary>
    /// <param name="words">The words of a string or comment up to the caret.</param>
    public static BegunMention? In(string words)
    {
        var known = words.Length <= Longest ? words : words.Substring(words.Length - Longest);
        return AtNumber(known, StartOfNumber(known))
            ?? AtIdentifier(known, StartOfIdentifier(known))
            ?? StartsOfWords(known)
                .Select(start => AtNumber(known, start) ?? AtIdentifier(known, start))
                .FirstOrDefault(static begun => begun is not null);
    }

    private static BegunMention? AtNumber(string words, int start)
    {
        var before = words.Substring(0, start);
        foreach (var ending in Endings)
        {
            if (
                (ending.Length == 0 || before.TrimEnd() is [.., var last] && Characters.IsCjk(last))
                && Find(before + Number + ending, start, isIdentifier: false) is var (symbol, path)
            )
            {
                return new(symbol, path.Substring(0, path.Length - Number.Length), words.Length - start);
            }
        }

        return null;
    }

    private static BegunMention? AtIdentifier(string words, int start) =>
        Find(words.Substring(0, start) + Identifier, start, isIdentifier: true) is var (symbol, _)
            ? new(symbol, "", words.Length - start)
            : null;

    private static int StartOfIdentifier(string words)
    {
        var start = words.Length;
        while (start > 0 && IsOfIdentifier(words[start - 1]))
        {
            start--;
        }

        // A parenthesis around the identifier, or a full stop before it, is none of it.
        while (start < words.Length && !IsLetter(words[start]) && !IsDigit(words[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where words of the text may begin that somebody types to find the paragraph: scripts that write none apart may begin one at each character.</summary>
    private static IEnumerable<int> StartsOfWords(string words)
    {
        var start = words.Length;
        while (start > 0 && words.Length - start < LongestWord && IsOfWord(words[start - 1]))
        {
            start--;
            if (Characters.IsCjk(words[start]))
            {
                yield return start;
            }
        }

        if (start < words.Length && !Characters.IsCjk(words[start]))
        {
            yield return start;
        }
    }

    /// <summary>Where the number begins before the caret, behind which letters in brackets may have begun: <c>12 (a</c>.</summary>
    private static int StartOfNumber(string words)
    {
        var bracket = words.Length;
        while (bracket > 0 && IsLetter(words[bracket - 1]))
        {
            bracket--;
        }

        var end = words.Length;
        if (bracket > 0 && words[bracket - 1] == '(')
        {
            end = bracket - 1;
            end -= end > 0 && words[end - 1] == ' ' ? 1 : 0;
        }

        var start = end;
        while (start > 0 && IsDigit(words[start - 1]))
        {
            start--;
        }

        return start < end || end == words.Length ? start : words.Length;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is '\'' or '’';

    private static bool IsOfIdentifier(char c) => IsLetter(c) || IsDigit(c) || c is '(' or ')' or '.';

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>The resolution of the mention whose last provision stands at a position, with the path of that provision.</summary>
    private static (string Symbol, string Path)? Find(string words, int at, bool isIdentifier)
    {
        foreach (var mention in MentionReader.Read(words))
        {
            foreach (var provision in mention.Provisions)
            {
                var number = AfterSign(words, provision.Label.Start);
                if (
                    number == at
                    && isIdentifier == (provision.IsIdentifier && number == provision.Label.Start)
                    && provision.Path.EndsWith(Number, StringComparison.Ordinal)
                )
                {
                    return (mention.Symbol, provision.Path);
                }
            }
        }

        return null;
    }

    /// <summary>Where the number stands that a paragraph sign announces, <c>§ 12</c>; the position itself where no sign does.</summary>
    private static int AfterSign(string words, int at)
    {
        var end = at;
        while (words[end] is '§' or '¶' || end > at && words[end] is ' ')
        {
            end++;
        }

        return end;
    }
}
