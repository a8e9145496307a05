namespace Resolutions.Text;

/// <summary>Recognizes the header of a page among the lines of the text.</summary>
internal sealed class PageHeaderReader(string source, Header header, LanguageTable table)
{
    private const int LongestSymbol = 60;
    private readonly string symbol = header.Symbol;
    private readonly string title = header.Title.Text;
    private readonly List<KnownLine> distribution =
    [
        .. table.Lines.Where(known => known.Field == LineField.Distribution),
    ];

    /// <summary>
    /// Whether a line is the header of a page: a symbol, the symbol of the resolution with its title, the title after it, the letter of
    /// the organ, or the distribution.
    /// </summary>
    public bool IsPageHeader(TextSpan line, bool afterPageBreak)
    {
        if (line.Length > symbol.Length + title.Length + LongestSymbol)
        {
            return false;
        }

        var words = LineTrimmer.Words(source, line);
        return PrintedSymbol.Read(words) is not null
            || IsSymbolWithTitle(words)
            || afterPageBreak && (title.Length > 0 && words == title || words is ['A' or 'E' or 'S'])
            || distribution.Exists(known => known.Pattern.Match(words, table.Lexicon) is not null);
    }

    private bool IsSymbolWithTitle(string words) =>
        words.StartsWith(symbol, StringComparison.Ordinal) && words.EndsWith(title, StringComparison.Ordinal)
        || words.StartsWith(title, StringComparison.Ordinal) && words.EndsWith(symbol, StringComparison.Ordinal);
}
