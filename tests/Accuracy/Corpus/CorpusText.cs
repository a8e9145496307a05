namespace Resolutions.Accuracy.Corpus;

/// <summary>A text of a corpus and what its manifest says of it.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Name">The file's name without folder and extension; texts and labels of one document share it.</param>
/// <param name="Language">The language, as a two-letter code.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="Form">What the text was made from.</param>
/// <param name="IsWhole">Whether the text is the whole document.</param>
/// <param name="Notes">Remarks.</param>
internal sealed record CorpusText(
    string Path,
    string Name,
    string Language,
    string Symbol,
    string Form,
    bool IsWhole,
    string Notes
)
{
    /// <summary>The organ, as the beginning of its symbols.</summary>
    public string Organ => SymbolFacts.Organ(Symbol);

    /// <summary>The years that the document is of.</summary>
    public string Era => SymbolFacts.Era(Symbol);

    /// <summary>Whether the text was made from a scanned page or printed volume, and not from the document itself.</summary>
    public bool IsFromPrint =>
        Form.Contains("ocr", StringComparison.OrdinalIgnoreCase)
        || Notes.Contains("official-records", StringComparison.Ordinal);

    /// <summary>Whether the manifest doubts that the file holds the document.</summary>
    public bool IsDoubtful => Notes.Contains("CHECK", StringComparison.Ordinal);

    /// <summary>How lists name the text.</summary>
    public override string ToString() => $"{Language}/{Name}";
}
