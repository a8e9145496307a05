namespace Resolutions;

/// <summary>
/// The symbol of a United Nations document, such as <c>A/RES/78/132</c>, <c>S/RES/1325 (2000)</c> or <c>A/78/62-E/2023/49</c>: checked,
/// taken apart, comparable.
/// </summary>
/// <remarks>
/// <para>
/// Two symbols are equal where their canonical forms are: spaces, full-width characters, Arabic digits and Cyrillic letters that look like
/// Latin ones make no difference. They sort by organ, body, series, session or year, and number.
/// </para>
/// <para>
/// The rules are those of the United Nations Editorial Manual ("Resolutions and decisions: numbering systems") and of the Dag Hammarskjöld
/// Library's guide to document symbols. What the rules exclude is refused even where its pieces are valid: <c>A/RES/2023/3</c>,
/// <c>S/RES/1325 (2003)</c>, <c>A/RES/78/132 (III)</c>.
/// </para>
/// <para>The value keeps the string that it was parsed from. <see langword="default"/> is the symbol of no document.</para>
/// </remarks>
/// <example>
/// <code>
/// DocumentSymbol symbol = DocumentSymbol.Parse("A/RES/217 A (III)");
/// symbol.Organ          // A
/// symbol.Series         // RES
/// symbol.Session        // III
/// symbol.SessionNumber  // 3
/// symbol.Number         // 217
/// symbol.PartLetter     // A
/// symbol.CanonicalText  // A/RES/217A(III)
/// </code>
/// </example>
public readonly partial struct DocumentSymbol
{
    private readonly string? text;
    private readonly SymbolLayout layout;

    private DocumentSymbol(string text, in SymbolLayout layout)
    {
        this.text = text;
        this.layout = layout;
    }

    /// <summary>Whether this is the symbol of no document.</summary>
    public bool IsEmpty => text is null;

    /// <summary>The organ that issued or received the document, the first component: <c>A</c>, <c>S</c>, <c>E</c>, <c>UNEP</c>.</summary>
    public string Organ => Part(layout.Organ);

    /// <summary>
    /// The subsidiary bodies, from the larger to the smaller: <c>CN.4/Sub.2/AC.4</c> in <c>E/CN.4/Sub.2/AC.4/1995/7</c>; empty where there
    /// is none.
    /// </summary>
    public string BodyPath =>
        layout.LaterBody.IsEmpty ? Part(layout.Body)
        : layout.Body.IsEmpty ? Part(layout.LaterBody)
        : Part(layout.Body) + "/" + Part(layout.LaterBody);

    /// <summary>
    /// The nature of the document: <c>RES</c>, <c>PRST</c>, <c>L.</c> (limited distribution, drafts), <c>PV.</c> (verbatim record); empty
    /// where the symbol says nothing of it.
    /// </summary>
    public string Series => text is null ? "" : SymbolWriter.Component(text, layout.Series);

    /// <summary>
    /// The session as it is written: <c>78</c>, <c>III</c>, <c>S-8</c>, <c>ES-10</c>, <c>OS/16</c>; empty where the symbol has none, or a
    /// year.
    /// </summary>
    public string Session => Year is null ? Part(layout.Session) : "";

    /// <summary>The number of the session, regular or special: 78 in <c>A/RES/78/132</c>, 3 in <c>A/RES/217(III)</c>.</summary>
    public int? SessionNumber => Year is null && SessionValue is > 0 and int value ? value : null;

    /// <summary>The year where it is part of the symbol: 2000 in <c>S/RES/1325 (2000)</c>, 2023 in <c>E/RES/2023/3</c>.</summary>
    public int? Year => layout.SessionKind == SymbolSessionKind.Year ? SessionValue : null;

    /// <summary>The number of the document: 132 in <c>A/RES/78/132</c>, 75 in <c>A/C.3/68/L.75</c>; 0 where there is none.</summary>
    public int Number => text is null ? 0 : SymbolNumber.Arabic(text, layout.Number.Start, layout.Number.End);

    /// <summary>The letter or letters of a part: <c>B</c> in <c>A/RES/57/270 B</c>, <c>A-B</c> in <c>A/RES/71/101 A-B</c>; else empty.</summary>
    public string PartLetter => Part(layout.PartLetter);

    /// <summary>
    /// What stands in parentheses and is neither session nor year: <c>Part I</c>, <c>Vol. V</c>, <c>Sect. 13</c>, <c>Resumption 1</c>; else
    /// empty.
    /// </summary>
    public string Qualifier =>
        text is null || layout.Qualifier.IsEmpty ? "" : SymbolWriter.Qualifier(text, layout.Qualifier);

    /// <summary>
    /// How the document was changed: <c>Add.1</c> and <c>Corr.2</c> in <c>A/69/53/Add.1/Corr.2</c>; <c>*</c> where it was issued again for
    /// technical reasons.
    /// </summary>
    public IReadOnlyList<string> Modifiers => text is null ? [] : SymbolWriter.Modifiers(text, layout);

    /// <summary>
    /// The symbols that a document has in two or three series: <c>A/78/62</c> and <c>E/2023/49</c> for <c>A/78/62-E/2023/49</c>. A simple
    /// symbol is its own only half. The other parts of a double symbol are those of its first half.
    /// </summary>
    public IReadOnlyList<DocumentSymbol> Halves
    {
        get
        {
            if (text is null)
            {
                return [];
            }

            var halves = new List<DocumentSymbol>();
            int start = layout.Half.Start;
            while (start < layout.End)
            {
                SymbolLayout half = SymbolParser.ParseHalf(text, start, layout.End);
                halves.Add(new DocumentSymbol(text, half));
                start = half.Half.End + 1;
            }

            return halves;
        }
    }

    /// <summary>
    /// The form for keys and addresses, without spaces: <c>S/RES/1325(2000)</c>, <c>A/RES/57/270B</c>, <c>A/65/271(PartI)/Add.1</c>. The
    /// same for all equal symbols.
    /// </summary>
    public string CanonicalText => text is null ? "" : SymbolWriter.Canonical(text, Whole);

    /// <summary>The form for people, as the Editorial Manual has it: <c>S/RES/1325 (2000)</c>, <c>A/RES/57/270 B</c>.</summary>
    public string DisplayText => text is null ? "" : SymbolWriter.Display(text, Whole);

    private SymbolRange Whole => new(layout.Half.Start, layout.End);

    private int SessionValue => text is null ? 0 : SymbolRules.SessionOf(text, layout);

    /// <summary>The <see cref="DisplayText"/>.</summary>
    public override string ToString() => DisplayText;

    private string Part(SymbolRange range) => text is null || range.IsEmpty ? "" : SymbolWriter.Canonical(text, range);
}
