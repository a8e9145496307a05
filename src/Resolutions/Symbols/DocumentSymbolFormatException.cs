namespace Resolutions;

/// <summary>A text is no document symbol. The message says what is wrong, at which character, and what may be meant.</summary>
/// <example>
/// <code>
/// try
/// {
///     DocumentSymbol.Parse("S/l4596");
/// }
/// catch (DocumentSymbolFormatException e)
/// {
///     Console.WriteLine(e.Suggestion);   // S/14596
/// }
/// </code>
/// </example>
public sealed class DocumentSymbolFormatException : FormatException
{
    internal DocumentSymbolFormatException(string text, SymbolFault fault)
        : this(text, fault, SymbolRepair.Suggest(text, fault)) { }

    private DocumentSymbolFormatException(string text, SymbolFault fault, string? suggestion)
        : base(SymbolFaultMessage.Of(text, fault, suggestion))
    {
        Text = text;
        Position = fault.Start;
        Suggestion = suggestion;
    }

    /// <summary>The text that is no symbol.</summary>
    public string Text { get; }

    /// <summary>The character at which it stops being one, from 0.</summary>
    public int Position { get; }

    /// <summary>The symbol that may be meant, where a small repair gives one; else <see langword="null"/>.</summary>
    public string? Suggestion { get; }
}
