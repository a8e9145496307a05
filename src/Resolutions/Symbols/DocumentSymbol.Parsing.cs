namespace Resolutions;

public readonly partial struct DocumentSymbol
#if NET
    : ISpanParsable<DocumentSymbol>
#endif
{
    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The symbol; spaces around it do not matter.</param>
    /// <returns>The symbol, which keeps <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentSymbolFormatException">
    /// The text is no symbol; the message says why, at which character, and what may be meant.
    /// </exception>
    /// <example>
    /// <code>
    /// DocumentSymbol.Parse("S/RES/1325(2000)").DisplayText   // S/RES/1325 (2000)
    /// DocumentSymbol.Parse("S/l4596")                        // "l4596" … did you mean "S/14596"?
    /// </code>
    /// </example>
    public static DocumentSymbol Parse([DocumentSymbolSyntax] string text) =>
        SymbolParser.TryParse(Require.NotNull(text, nameof(text)), out SymbolLayout layout, out SymbolFault fault)
            ? new DocumentSymbol(text, layout)
            : throw new DocumentSymbolFormatException(text, fault);

    /// <summary>Reads a symbol. Nothing is allocated.</summary>
    /// <param name="text">The symbol; spaces around it do not matter.</param>
    /// <param name="symbol">The symbol, which keeps <paramref name="text"/>; the empty one where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    /// <example>
    /// <code>
    /// if (DocumentSymbol.TryParse(line, out DocumentSymbol symbol) &amp;&amp; symbol.Series == "RES")
    ///     Console.WriteLine(symbol.UrlIn(Language.English));
    /// </code>
    /// </example>
    public static bool TryParse(string? text, out DocumentSymbol symbol)
    {
        if (text is not null && SymbolParser.TryParse(text, out SymbolLayout layout, out _))
        {
            symbol = new DocumentSymbol(text, layout);
            return true;
        }

        symbol = default;
        return false;
    }

#if NET
    /// <summary>Reads a symbol from characters.</summary>
    /// <param name="text">The symbol; spaces around it do not matter.</param>
    /// <returns>The symbol, which keeps a copy of the characters.</returns>
    /// <exception cref="DocumentSymbolFormatException">The text is no symbol.</exception>
    public static DocumentSymbol Parse(ReadOnlySpan<char> text) =>
        SymbolParser.TryParse(text, out SymbolLayout layout, out SymbolFault fault)
            ? new DocumentSymbol(text.ToString(), layout)
            : throw new DocumentSymbolFormatException(text.ToString(), fault);

    /// <summary>Reads a symbol from characters.</summary>
    /// <param name="text">The symbol; spaces around it do not matter.</param>
    /// <param name="symbol">The symbol, which keeps a copy of the characters, the only allocation; the empty one where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentSymbol symbol)
    {
        bool isSymbol = SymbolParser.TryParse(text, out SymbolLayout layout, out _);
        symbol = isSymbol ? new DocumentSymbol(text.ToString(), layout) : default;
        return isSymbol;
    }

    /// <summary>Whether characters are a symbol. Nothing is allocated.</summary>
    /// <param name="text">The characters; spaces around the symbol do not matter.</param>
    /// <returns>Whether <see cref="TryParse(ReadOnlySpan{char}, out DocumentSymbol)"/> reads them.</returns>
    public static bool IsSymbol(ReadOnlySpan<char> text) => SymbolParser.TryParse(text, out _, out _);

    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse(string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s);

    static bool ISpanParsable<DocumentSymbol>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out DocumentSymbol result
    ) => TryParse(s, out result);
#endif
}
