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
        var digits = words.Length;
        while (digits > 0 && words[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        foreach (var ending in Endings)
        {
            if (ending.Length > 0 && !words.Any(Characters.IsCjk))
            {
                continue;
            }

            if (Find(words.Substring(0, digits) + Number + ending, digits, isIdentifier: false) is var (symbol, path))
            {
                return new(symbol, path.Substring(0, path.Length - Number.Length), words.Length - digits);
            }
        }

        var letters = digits;
        while (letters > 0 && words[letters - 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        {
            letters--;
        }

        return Find(words.Substring(0, letters) + Identifier, letters, isIdentifier: true) is var (known, _)
            ? new(known, "", words.Length - letters)
            : null;
    }

    /// <summary>The resolution of the mention whose last provision stands at a position, with the path of that provision.</summary>
    private static (string Symbol, string Path)? Find(string words, int at, bool isIdentifier)
    {
        foreach (var mention in MentionReader.Read(words))
        {
            foreach (var provision in mention.Provisions)
            {
                if (
                    provision.Label.Start == at
                    && provision.IsIdentifier == isIdentifier
                    && provision.Path.EndsWith(Number, StringComparison.Ordinal)
                )
                {
                    return (mention.Symbol, provision.Path);
                }
            }
        }

        return null;
    }
}
