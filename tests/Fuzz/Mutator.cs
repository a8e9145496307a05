namespace Resolutions.Fuzz;

/// <summary>Damages texts as copies, converters and people do. The same seed makes the same texts.</summary>
internal sealed class Mutator(IReadOnlyList<string> texts, int seed)
{
    private const int LongestText = 60_000;
    private const int MostMutations = 5;

    /// <summary>Markers, marks, and characters that break careless readers: bidirectional, invisible, unpaired, not characters.</summary>
    private static readonly string[] Bits =
    [
        .. "\n|\r|\r\n|\n\n|\u2028|\u0085|\v|\f|\t|\u00A0|\u3000|\uFEFF|\u200B|\u200F|\u202E|\u00AD|\0|\u001A|\uFFFD|\uFFFE".Split(
            '|'
        ),
        "\uD83D",
        "\uDE00",
        "e\u0301",
        "\uD835\uDC00",
        .. "¹|²³|⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹|*|**|***|_|\\|[|](#)|<!-- image -->|<!--|-->|#|##|---|1|1.|999999999999.|(a)|(i)|(aa)|i.|一、|(|)|,|;|.|:|،|؛|，|；".Split(
            '|'
        ),
        .. "The General Assembly,|大会,|L'Assemblée générale,|Annex|附件|A|I|Section II|A/RES/78/132|61st plenary meeting".Split(
            '|'
        ),
    ];

#pragma warning disable CA5394 // The numbers must come again with the seed, and nobody gains from foreseeing them.
    private readonly Random random = new(seed);

    /// <summary>The next damaged text.</summary>
    public string Next()
    {
        var text = Pick(texts);
        for (var left = random.Next(1, MostMutations + 1); left > 0; left--)
        {
            text = Mutate(text);
        }

        return text.Length <= LongestText ? text : text[..LongestText];
    }

    private string Mutate(string text) =>
        random.Next(9) switch
        {
            0 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
            1 => Lines(text, lines => lines.Insert(random.Next(lines.Count + 1), Pick(lines))),
            2 => Lines(text, Swap),
            3 => text[..random.Next(text.Length + 1)],
            4 => text[random.Next(text.Length + 1)..],
            5 => Lines(text, lines => lines.Insert(random.Next(lines.Count + 1), Pick(Pick(texts).Split('\n')))),
            6 => text[..random.Next(text.Length + 1)] + Beginning(Pick(texts)),
            7 => text.Replace("\n", Pick(["\r\n", "\r", "\n\n", "\u2028", " \n", "\n\t"]), StringComparison.Ordinal),
            _ => Sprinkle(text),
        };

    private string Sprinkle(string text)
    {
        for (var left = random.Next(1, 20); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(3) == 0 && at < text.Length ? text.Remove(at, 1) : text.Insert(at, Pick(Bits));
        }

        return text;
    }

    private static string Beginning(string text) => text[..Math.Min(2000, text.Length)];

    private void Swap(List<string> lines)
    {
        var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[a], lines[b]) = (lines[b], lines[a]);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
#pragma warning restore CA5394

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }
}
