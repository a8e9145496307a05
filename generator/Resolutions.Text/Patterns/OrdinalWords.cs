namespace Resolutions.Text;

/// <summary>How a language writes ordinal numbers: by a list for the small ones and a rule for the rest, or by a numeral system.</summary>
internal sealed class OrdinalWords
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private readonly HashSet<char> firsts = ['-'];
    private readonly string[] suffixes = [];
    private int longest;

    /// <summary>The words in ordinal order, in which those that begin alike stand together; made when all are added.</summary>
    private string[]? sorted;

    /// <summary>What may stand before digits or a numeral, such as 第.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What may stand after digits, such as “th” or “-е”; of two that begin alike the longer one first.</summary>
    public IReadOnlyList<string> Suffixes
    {
        get => suffixes;
        init => suffixes = value.Select(FoldedText.Key).ToArray();
    }

    /// <summary>Whether Chinese numerals stand for numbers.</summary>
    public bool ChineseNumerals { get; init; }

    /// <summary>
    /// Adds the ordinals from 1 to 99: the small ones listed, the others made of a decade and a unit. Forms of one number are
    /// divided by <c>|</c>. Spaces and hyphens do not matter.
    /// </summary>
    /// <param name="small">The ordinals from 1 to 19.</param>
    /// <param name="tens">The ordinals 20, 30 … 90.</param>
    /// <param name="decades">
    /// What 21–29, 31–39 … 91–99 are made of, with an ellipsis for the ordinal of the unit: <c>twenty-…</c>. The empty text
    /// says that a decade counts on from the one before, as soixante-treizième (73) does from soixante-troisième (63).
    /// </param>
    /// <param name="endings">The endings of the ordinals that are listed with a tilde for them: <c>втор~</c>.</param>
    public OrdinalWords Compose(string[] small, string[] tens, string[] decades, string endings = "")
    {
        for (var n = 1; n < 20; n++)
        {
            Add("…", Forms(small[n - 1], endings), n);
        }

        for (var decade = 2; decade < 10; decade++)
        {
            Add("…", Forms(tens[decade - 2], endings), decade * 10);
            var countsOn = decades[decade - 2].Length == 0;
            for (var unit = 1; unit < 10; unit++)
            {
                Add(
                    decades[decade - (countsOn ? 3 : 2)],
                    Forms(small[unit - 1 + (countsOn ? 10 : 0)], endings),
                    decade * 10 + unit
                );
            }
        }

        return this;
    }

    /// <summary>Adds a hundred to each of the ordinals from 1 to 99: <c>hundred and …</c>.</summary>
    public OrdinalWords ComposeHundred(string forms, int hundred)
    {
        foreach (var below in values.Where(each => each.Value < 100).ToArray())
        {
            Add(forms, [below.Key], hundred * 100 + below.Value);
        }

        return this;
    }

    /// <summary>Whether an ordinal or number may begin with the character.</summary>
    public bool MayOpen(char c) =>
        Characters.IsDigit(c)
        || Prefix.Length > 0 && Prefix[0] == c
        || ChineseNumerals && ChineseNumeral.MayOpen(c)
        || longest > 0 && firsts.Contains(Characters.Fold(c));

    /// <summary>Whether a number in digits or in the numerals of the language may end with the character.</summary>
    public bool MayEndCardinal(char c) => Characters.IsDigit(c) || ChineseNumerals && ChineseNumeral.MayOpen(c);

    /// <summary>Reads the longest ordinal at a position.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public int Read(string line, int start, out int value)
    {
        var at = start;
        if (Prefix.Length > 0 && string.CompareOrdinal(line, at, Prefix, 0, Prefix.Length) == 0)
        {
            at = FoldedText.SkipUnread(line, at + Prefix.Length);
        }

        var digits = FoldedText.ReadDigits(line, at, out value);
        if (digits > 0)
        {
            return SkipSuffix(line, at + digits) - start;
        }

        var numeral = ReadCardinal(line, at, out value);
        return numeral > 0 ? at + numeral - start : ReadWord(line, start, out value);
    }

    /// <summary>Reads a number in digits or in the numerals of the language.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public int ReadCardinal(string line, int start, out int value)
    {
        var digits = FoldedText.ReadDigits(line, start, out value);
        return digits > 0 || !ChineseNumerals ? digits : ChineseNumeral.Read(line, start, out value);
    }

    private static IEnumerable<string> Forms(string listed, string endings) =>
        listed
            .Split('|')
            .SelectMany(form =>
                form.EndsWith("~", StringComparison.Ordinal)
                    ? endings.Split('|').Select(ending => form.Substring(0, form.Length - 1) + ending)
                    : [form]
            );

    private void Add(string decades, IEnumerable<string> units, int value)
    {
        foreach (var unit in units)
        {
            foreach (var decade in decades.Split('|'))
            {
                var key = FoldedText.Key(decade.Replace("…", unit)).Replace("-", "");
                values[key] = value;
                longest = Math.Max(longest, key.Length);
                firsts.Add(key[0]);
            }
        }
    }

    private int SkipSuffix(string line, int at)
    {
        foreach (var suffix in suffixes)
        {
            var end = FoldedText.MatchLiteral(line, at, suffix);
            if (end >= 0)
            {
                return end;
            }
        }

        return at;
    }

    /// <summary>Narrows the sorted words down to those that begin with the characters so far, as long as there are any.</summary>
    private int ReadWord(string line, int start, out int value)
    {
        value = 0;
        var length = 0;
        var words = sorted ??= [.. values.Keys.OrderBy(key => key, StringComparer.Ordinal)];
        var (first, end, used) = (0, words.Length, 0);
        for (var i = start; i < line.Length && used < longest; i++)
        {
            var c = Characters.Fold(line[i]);
            if (c == '-' || FoldedText.IsUnread(c))
            {
                continue;
            }

            first = FirstFrom(words, first, end, used, c);
            end = FirstFrom(words, first, end, used, (char)(c + 1));
            if (first == end)
            {
                break;
            }

            if (words[first].Length == ++used)
            {
                value = values[words[first]];
                length = i + 1 - start;
            }
        }

        return length;
    }

    /// <summary>The first of words alike so far whose next character is not before another one.</summary>
    private static int FirstFrom(string[] words, int first, int end, int used, char next)
    {
        while (first < end)
        {
            Work.Count();
            var middle = (first + end) / 2;
            (first, end) =
                words[middle].Length == used || words[middle][used] < next ? (middle + 1, end) : (first, middle);
        }

        return first;
    }
}
