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

        var words = LineTrimmer.Words(source, line);
        if (IsPageHeader(words, afterPageBreak))
        {
            return true;
        }

        var rest = WithoutPageNumber(words);
        return rest.Length < words.Length && IsPageHeader(rest, afterPageBreak);
    }

    /// <summary>Whether a line is the running title above a line that is a page header, which so ends the page before it.</summary>
    public bool IsTitleAbove(TextSpan line, TextSpan? next) =>
        next is { } below
        && line.Length == title.Length
        && string.CompareOrdinal(source, line.Start, title, 0, title.Length) == 0
        && IsPageHeader(below, afterPageBreak: false);

    private bool IsPageHeader(string words, bool afterPageBreak) =>
        PrintedSymbol.Read(words) is not null
        || IsSymbolWithTitle(words)
        || afterPageBreak && (IsRunningTitle(words) || words is ['A' or 'E' or 'S'])
        || IsKnown(words);

    private bool IsKnown(string words) => table.Recognize(words, LineField.Distribution);

    /// <summary>The symbol before or behind the title, or a line of it.</summary>
    private bool IsSymbolWithTitle(string words)
    {
        if (words.StartsWith(symbol, StringComparison.Ordinal))
        {
            var rest = words.Substring(symbol.Length).Trim();
            return IsPartOfTitle(rest) || IsKnown(rest);
        }

        return words.EndsWith(symbol, StringComparison.Ordinal)
            && IsPartOfTitle(words.Substring(0, words.Length - symbol.Length).Trim());
    }

    private bool IsPartOfTitle(string words) => title.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>The title, or as much of it as a line holds.</summary>
    private bool IsRunningTitle(string words) =>
        title.Length > 0
        && (words == title || words.Length >= ShortestPart && title.StartsWith(words + " ", StringComparison.Ordinal));

    /// <summary>The words of a line without the number of the page at either end, and without the numeral of a chapter before them.</summary>
    private static string WithoutPageNumber(string words)
    {
        var start = 0;
        while (start < words.Length && words[start] is >= '0' and <= '9')
        {
            start++;
        }

        start = start < words.Length && Characters.IsBlank(words[start]) ? start : 0;
        var numeral = words.IndexOf('.', start);
        if (numeral > start && numeral - start <= LongestNumeral && IsRoman(words, start, numeral))
        {
            start = numeral + 1;
        }

        var end = words.Length;
        while (end > start && words[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        end = end > start && Characters.IsBlank(words[end - 1]) ? end : words.Length;
        return words.Substring(start, end - start).Trim();
    }

    private static bool IsRoman(string words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i] is not ('I' or 'V' or 'X' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
