namespace Resolutions.Text;

/// <summary>Says what is wrong with a text that shall be the symbol of a document, as <c>DocumentSymbol.Parse</c> would.</summary>
public static class SymbolCheck
{
    /// <summary>What is wrong with a text, and the symbol that may be meant; <see langword="null"/> where the text is a symbol.</summary>
    public static (string Message, string? Suggestion)? Find(string text)
    {
        if (SymbolParser.TryParse(text, out _, out var fault))
        {
            return null;
        }

        var suggestion = SymbolRepair.Suggest(text, fault);
        return (SymbolFaultMessage.Of(text, fault, suggestion), suggestion);
    }
}
