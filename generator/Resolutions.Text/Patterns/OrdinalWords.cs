namespace Resolutions.Text;

/// <summary>How a language writes ordinal numbers: by a list for the small ones and a rule for the rest, or by a numeral system.</summary>
internal sealed class OrdinalWords
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private int longest;

    /// <summary>What may stand before digits or a numeral, such as 第.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What may stand after digits, such as “th” or “-е”.</summary>
    public IReadOnlyList<string> Suffixes { get; init; } = [];

    /// <summary>Whether Chinese numerals stand for numbers.</summary>
    public bool ChineseNumerals { get; init; }

    /// <summary>Adds the ordinals from 1 to 99: the small ones listed, the others from a stem, a joiner and a unit.</summary>
    /// <param name="small">The ordinals from 1 to 19.</param>
    /// <param name="tens">The ordinals 20, 30 … 90.</param>
    /// <param name="stems">The first halves of 21–29, 31–39 … 91–99.</param>
    /// <param name="joiner">What stands between the halves.</param>
    public OrdinalWords Compose(string[] small, string[] tens, string[] stems, string joiner)
    {
        for (var n = 1; n < 100; n++)
        {
            Add(
                n < 20 ? small[n - 1]
                    : n % 10 == 0 ? tens[n / 10 - 2]
                    : stems[n / 10 - 2] + joiner + small[n % 10 - 1],
                n
            );
        }

        return this;
    }

    /// <summary>Reads the longest ordinal at a position.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public int Read(string line, int start, out int value)
    {
        var at = start;
        if (Prefix.Length > 0 && string.CompareOrdinal(line, at, Prefix, 0, Prefix.Length) == 0)
        {
            at = LinePattern.SkipBlanks(line, at + Prefix.Length);
        }

        var digits = LinePattern.ReadDigits(line, at, out value);
        if (digits > 0)
        {
            return SkipSuffix(line, at + digits) - start;
        }

        var numeral = ChineseNumerals ? ChineseNumeral.Read(line, at, out value) : 0;
        return numeral > 0 ? at + numeral - start : ReadWord(line, start, out value);
    }

    private void Add(string words, int value)
    {
        var key = LinePattern.Key(words);
        values[key] = value;
        longest = Math.Max(longest, key.Length);
    }

    private int SkipSuffix(string line, int at)
    {
        foreach (var suffix in Suffixes)
        {
            var end = LinePattern.MatchLiteral(line, at, suffix);
            if (end >= 0)
            {
                return end;
            }
        }

        return at;
    }

    private int ReadWord(string line, int start, out int value)
    {
        value = 0;
        var length = 0;
        var key = new char[longest];
        var used = 0;
        for (var i = start; i < line.Length && used < longest; i++)
        {
            if (Characters.IsBlank(line[i]))
            {
                continue;
            }

            key[used++] = Characters.Fold(line[i]);
            if (values.TryGetValue(new string(key, 0, used), out var found))
            {
                value = found;
                length = i + 1 - start;
            }
        }

        return length;
    }
}
