namespace Resolutions.Text;

/// <summary>Recognizes the header of a page among the lines of the text.</summary>
internal sealed class PageHeaderReader(string source, Header header, LanguageTable table)
{
    private const int LongestSymbol = 150;
    private const int LongestTitle = 3000;
    private const int LongestNumeral = 6;
    private const int ShortestPart = 20;
    private readonly string symbol = header.Symbol;
    private readonly string title =
        header.Title.Text.Length <= LongestTitle ? header.Title.Text : header.Title.Text.Substring(0, LongestTitle);

    private string? plainTitle;

    /// <summary>
    /// Whether a line is the header of a page, beside the number of the page or not: a symbol, the symbol of the resolution with its
    /// title, the title after it, the letter of the organ, the distribution, or a running title that the language knows.
    /// </summary>
    public bool IsPageHeader(TextSpan line, bool afterPageBreak)
    {
        if (line.Length > symbol.Length + title.Length + LongestSymbol)
        {
            return false;
        }

        var words = LineTrimmer.SpanOfWords(source, line);
        return AreOfPage(words, afterPageBreak)
            || WithoutPageNumber(words) is var rest && rest != words && AreOfPage(rest, afterPageBreak);
    }

    /// <summary>Whether a line is the running title above a line that is a page header, which so ends the page before it.</summary>
    public bool IsTitleAbove(TextSpan line, TextSpan? next) =>
        next is { } below
        && line.Length == title.Length
        && string.CompareOrdinal(source, line.Start, title, 0, title.Length) == 0
        && IsPageHeader(below, afterPageBreak: false);

    private bool AreOfPage(TextSpan words, bool afterPageBreak) =>
        PrintedSymbol.Read(source, words) is not null
        || IsSymbolWithTitle(words)
        || afterPageBreak && (IsRunningTitle(words) || IsLetterOfOrgan(words))
        || IsKnown(words) && (!IsOneWord(words) || afterPageBreak && IsInCapitals(words));

    private bool IsLetterOfOrgan(TextSpan words) => words.Length == 1 && source[words.Start] is 'A' or 'E' or 'S';

    /// <summary>One word, such as GENERAL below Distr., may be a heading as well; Chinese parts no words.</summary>
    private bool IsOneWord(TextSpan words) => All(words, c => char.IsLetter(c) && !Characters.IsCjk(c));

    private bool IsInCapitals(TextSpan words) => All(words, c => !char.IsLower(c));

    private bool All(TextSpan words, Func<char, bool> predicate)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (!predicate(source[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsKnown(TextSpan words) => table.Recognize(source, words, LineField.Distribution);

    /// <summary>The symbol before or behind the title, or a line of it.</summary>
    private bool IsSymbolWithTitle(TextSpan words)
    {
        if (Holds(words.Start, words, symbol))
        {
            var rest = Trim(words.Start + symbol.Length, words.End);
            return IsPartOfTitle(rest) || IsKnown(rest);
        }

        return Holds(words.End - symbol.Length, words, symbol)
            && IsPartOfTitle(Trim(words.Start, words.End - symbol.Length));
    }

    /// <summary>A title may have been set with other spaces than its line on a page.</summary>
    private bool IsPartOfTitle(TextSpan words) =>
        (plainTitle ??= Plain(title)).IndexOf(Plain(words.In(source)), StringComparison.Ordinal) >= 0;

    private static string Plain(string text) =>
        string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The title, or as much of it as a line holds.</summary>
    private bool IsRunningTitle(TextSpan words) =>
        title.Length > 0
        && string.CompareOrdinal(title, 0, source, words.Start, words.Length) == 0
        && (
            words.Length == title.Length
            || words.Length >= ShortestPart && words.Length < title.Length && title[words.Length] == ' '
        );

    /// <summary>Whether a text stands at a position of the words.</summary>
    private bool Holds(int start, TextSpan words, string text) =>
        words.Length >= text.Length && string.CompareOrdinal(source, start, text, 0, text.Length) == 0;

    /// <summary>The words of a line without the number of the page at either end, and without the numeral of a chapter before them.</summary>
    private TextSpan WithoutPageNumber(TextSpan words)
    {
        var start = words.Start;
        while (start < words.End && source[start] is >= '0' and <= '9')
        {
            start++;
        }

        start = start < words.End && Characters.IsBlank(source[start]) ? start : words.Start;
        var numeral = source.IndexOf('.', start, Math.Min(words.End - start, LongestNumeral + 1));
        if (numeral > start && IsRoman(start, numeral))
        {
            start = numeral + 1;
        }

        var end = words.End;
        while (end > start && source[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        end = end > start && Characters.IsBlank(source[end - 1]) ? end : words.End;
        return Trim(start, end);
    }

    private TextSpan Trim(int start, int end) => LineTrimmer.Trim(source, start, end);

    private bool IsRoman(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (source[i] is not ('I' or 'V' or 'X' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
