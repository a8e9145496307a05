extern alias contract;
using Resolutions.Text;
using DocumentSymbol = contract::Resolutions.DocumentSymbol;
using OfficialLanguage = contract::Resolutions.Language;

namespace Resolutions.Tool;

/// <summary>
/// A symbol as a key. Spellings of one symbol are the same; what is no symbol, of a damaged text, stands for itself, behind all symbols.
/// </summary>
internal sealed record GraphSymbol : IComparable<GraphSymbol>
{
    private readonly DocumentSymbol symbol;

    public GraphSymbol(string text)
    {
        _ = DocumentSymbol.TryParse(text, out symbol);
        Text = symbol.IsEmpty ? text : symbol.DisplayText;
    }

    /// <summary>The symbol in the form for people.</summary>
    public string Text { get; }

    /// <summary>The official address; <see langword="null"/> for what is no symbol.</summary>
    public string? UrlIn(Language language) =>
        symbol.IsEmpty ? null : symbol.UrlIn(Enum.Parse<OfficialLanguage>(language.ToString()));

    /// <inheritdoc/>
    public int CompareTo(GraphSymbol? other)
    {
        if (other is null || symbol.IsEmpty != other.symbol.IsEmpty)
        {
            return other is null || other.symbol.IsEmpty ? -1 : 1;
        }

        return symbol.IsEmpty ? string.CompareOrdinal(Text, other.Text) : symbol.CompareTo(other.symbol);
    }
}
