namespace Resolutions;

/// <summary>Where the parts of one symbol, or of one half of a double symbol, stand in its text.</summary>
/// <remarks>Bytes, so that a symbol is as small as four references and is parsed without allocation.</remarks>
internal struct SymbolLayout
{
    /// <summary>The longest text that bytes can point into; the longest symbol is far shorter.</summary>
    public const int LongestText = byte.MaxValue;

    /// <summary>This half, from its organ to its last modifier.</summary>
    public SymbolRange Half;

    /// <summary>Where the last half ends.</summary>
    public byte End;

    public SymbolRange Organ;

    /// <summary>The bodies before the session.</summary>
    public SymbolRange Body;

    /// <summary>The bodies behind the session: <c>AC.1</c> in <c>A/S-10/AC.1/13</c>.</summary>
    public SymbolRange LaterBody;

    public SymbolRange Series;

    /// <summary>The session or year, a component or the content of parentheses.</summary>
    public SymbolRange Session;

    public SymbolRange Number;

    public SymbolRange PartLetter;

    /// <summary>What stands in parentheses and is no session: <c>Part I</c>.</summary>
    public SymbolRange Qualifier;

    public SymbolRange Modifiers;

    public SymbolSessionKind SessionKind;
}
