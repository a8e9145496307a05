namespace Resolutions.Text;

/// <summary>Reads the numbers and letters of provisions in running text: 12 (a) (i), 3 bis, II, (b), 第二.</summary>
internal sealed class CitedLabelReader(LanguageTable table)
{
    private const int LongestNumeral = 8;

    /// <summary>No paragraph has more parts in each other.</summary>
    private const int DeepestPart = 6;
    private const string CyrillicC = "\u0441";
    private static readonly string[] Figures =
    [
        .. Enumerable.Range(0, 200).Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private readonly FoldedSet suffixes = FirstsOf(table.NumberSuffixes.Select(suffix => suffix.Key));
    private readonly FoldedSet words = FirstsOf(table.SectionWords);

    /// <summary>Reads a label that begins with a digit.</summary>
    /// <returns>The position behind it, or -1 where the digits are a part of something else.</returns>
    public int ReadNumber(string text, int start, out string label)
    {
        const int most = 4;
        label = "";
        var digits = FoldedText.ReadDigits(text, start, out var value);
        if (digits is 0 or > most)
        {
            return -1;
        }

        var end = start + digits;
        if (end < text.Length && char.IsLetter(text[end]) && !Characters.IsCjk(text[end]))
        {
            return -1;
        }

        label = Figure(value);
        if (!MayHaveSuffix(text, end))
        {
            return ReadParts(text, end, ref label);
        }

        var suffix = NumberSuffixReader.Read(text, end, text.Length, table, out var word);
        if (suffix > 0)
        {
            label += word;
            end += suffix;
            while (Characters.IsBlank(text[end - 1]))
            {
                end--;
            }
        }

        return ReadParts(text, end, ref label);
    }

    /// <summary>Whether the first letter behind a number may be one of a suffix, which it hardly ever is.</summary>
    private bool MayHaveSuffix(string text, int end)
    {
        while (
            end < text.Length
            && (Characters.IsBlank(text[end]) || text[end] is '*' or '_' || Characters.Fold(text[end]) == '-')
        )
        {
            end++;
        }

        return end < text.Length && suffixes.Contains(text[end]);
    }

    /// <summary>Reads the letters of sub-paragraphs: (a) (i), a).</summary>
    /// <returns>The position behind them; the start where there are none.</returns>
    public int ReadParts(string text, int start, ref string label)
    {
        var end = start;
        for (var depth = 0; depth < DeepestPart; depth++)
        {
            var at = FoldedText.SkipBlanks(text, end);
            var isOpened = at < text.Length && SymbolCharacters.Fold(text[at]) == '(';
            at = isOpened ? FoldedText.SkipBlanks(text, at + 1) : at;
            var close = at;
            while (
                close < text.Length
                    && close - at < LongestNumeral
                    && char.IsLetter(text[close])
                    && !Characters.IsCjk(text[close])
                || close < text.Length && close > at && Characters.IsDress(text[close]) && close - at < LongestNumeral
            )
            {
                close++;
            }

            var behind = FoldedText.SkipBlanks(text, close);
            if (close == at || behind >= text.Length || SymbolCharacters.Fold(text[behind]) != ')')
            {
                return end;
            }

            var letters = text.Substring(at, close - at);
            var part = LatinOf(letters);
            if (part.Length == 0)
            {
                return end;
            }

            label += "(" + part + ")";
            end = behind + 1;
        }

        return end;
    }

    /// <summary>Reads a roman numeral or a capital letter that stands alone, of two or more characters only as a numeral.</summary>
    public static int ReadNumeral(string text, int start, out string label)
    {
        var end = start;
        while (
            end < text.Length && end - start < LongestNumeral && SymbolCharacters.Fold(text[end]) is >= 'A' and <= 'Z'
        )
        {
            end++;
        }

        label = "";
        if (
            end == start
            || end < text.Length
                && (
                    char.IsLetterOrDigit(text[end]) && !Characters.IsCjk(text[end])
                    || Characters.Fold(text[end]) == '\''
                )
        )
        {
            return -1;
        }

        label = new string([.. text.Substring(start, end - start).Select(SymbolCharacters.Fold)]);
        return label.Length > 1 && RomanNumeral.Parse(label) == 0 ? -1 : SkipSubsection(text, end);
    }

    /// <summary>Behind the letter of a part of a section, III.B, which no path has.</summary>
    private static int SkipSubsection(string text, int end)
    {
        var isSubsection =
            end + 1 < text.Length
            && text[end] == '.'
            && SymbolCharacters.Fold(text[end + 1]) is >= 'A' and <= 'Z'
            && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2]) && text[end + 2] != '.');
        return isSubsection ? end + 2 : end;
    }

    /// <summary>Reads a number in the words or numerals of the language, as they stand behind a noun: الأول, 一.</summary>
    public int ReadWord(string text, int start, out string label)
    {
        var at = FoldedText.SkipBlanks(text, start);
        label = "";
        if (at >= text.Length)
        {
            return -1;
        }

        for (var i = 0; i < table.SectionWords.Count && words.Contains(text[at]); i++)
        {
            var end = FoldedText.MatchLiteral(text, at, table.SectionWords[i]);
            if (end > 0 && (end == text.Length || !char.IsLetter(text[end])))
            {
                label = Figure(i + 1);
                return end;
            }
        }

        if (!table.Lexicon.Ordinals.MayOpen(text[at]))
        {
            return -1;
        }

        var length = table.Lexicon.Ordinals.Read(text, at, out var value);
        label = length > 0 ? Figure(value) : "";
        return length > 0 ? at + length : -1;
    }

    private static FoldedSet FirstsOf(IEnumerable<string> keys)
    {
        var firsts = new FoldedSet();
        firsts.AddFirsts(keys);
        return firsts;
    }

    private static string Figure(int value) =>
        value < Figures.Length ? Figures[value] : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string LatinOf(string letters)
    {
        var folded = letters.ToLowerInvariant();
        if (folded.All(c => c is >= 'a' and <= 'z'))
        {
            return folded.Length == 1 || RomanNumeral.Parse(folded) > 0 || LetterNumeral.Parse(folded) > 0
                ? folded
                : "";
        }

        var plain = new string([.. letters.Where(c => !Characters.IsDress(c))]);
        if (plain == CyrillicC)
        {
            // Lists of so many members have no letters, so this one is what it looks like.
            return "c";
        }

        var value = MarkerLetters.OrderOf(plain, table)?.Parse(LookAlikes.ToCyrillic(plain)) ?? 0;
        return value > 0 ? LetterNumeral.Format(value) : "";
    }
}
