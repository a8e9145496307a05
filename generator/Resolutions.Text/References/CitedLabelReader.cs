namespace Resolutions.Text;

/// <summary>Reads the numbers and letters of provisions in running text: 12 (a) (i), 3 bis, II, (b), 第二.</summary>
internal sealed class CitedLabelReader(LanguageTable table)
{
    private const int LongestNumeral = 8;

    /// <summary>Reads a label that begins with a digit.</summary>
    /// <returns>The position behind it, or -1 where the digits are a part of something else.</returns>
    public static int ReadNumber(string text, int start, out string label)
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

        label = Invariant(value);
        var suffix = NumberSuffixes.Read(text, end, text.Length, out var word);
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

    /// <summary>Reads the letters of sub-paragraphs: (a) (i), a).</summary>
    /// <returns>The position behind them; the start where there are none.</returns>
    public static int ReadParts(string text, int start, ref string label)
    {
        var end = start;
        while (true)
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

        for (var i = start; i < end; i++)
        {
            label += SymbolCharacters.Fold(text[i]);
        }

        return label.Length == 1 || RomanNumeral.Parse(label) > 0 ? end : -1;
    }

    /// <summary>Reads a number in the words or numerals of the language, as they stand behind a noun: الأول, 一.</summary>
    public int ReadWord(string text, int start, out string label)
    {
        var at = FoldedText.SkipBlanks(text, start);
        for (var i = 0; i < table.SectionWords.Count; i++)
        {
            var end = FoldedText.MatchLiteral(text, at, table.SectionWords[i]);
            if (end > 0 && (end == text.Length || !char.IsLetter(text[end])))
            {
                label = Invariant(i + 1);
                return end;
            }
        }

        var length =
            at < text.Length && table.Lexicon.Ordinals.MayOpen(text[at])
                ? table.Lexicon.Ordinals.Read(text, at, out var value)
                : value = 0;
        label = Invariant(value);
        return length > 0 ? at + length : -1;
    }

    private static string Invariant(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string LatinOf(string letters)
    {
        var folded = letters.ToLowerInvariant();
        if (folded.All(c => c is >= 'a' and <= 'z'))
        {
            return folded.Length == 1 || RomanNumeral.Parse(folded) > 0 || LetterNumeral.Parse(folded) > 0
                ? folded
                : "";
        }

        var value = LetterNumeral.ParseArabic(letters.Replace("ه\u0640", "ه")) is > 0 and var arabic
            ? arabic
            : LetterNumeral.ParseCyrillic(folded);
        return value > 0 ? LetterNumeral.Format(value) : "";
    }
}
