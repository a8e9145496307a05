using Resolutions.Accuracy.Measures;

namespace Resolutions.Accuracy.Report;

/// <summary>What the reader should reach.</summary>
internal static class Goals
{
    public static IReadOnlyList<Goal> All { get; } =
    [
        new("English from DOCX: preambular right in kind, scope, text", Measure.PreambularRecall, 0.999, IsDocx),
        new("English from DOCX: operative right in kind, scope, number, text", Measure.OperativeRecall, 0.999, IsDocx),
        new("English from DOCX: preambular read that a label confirms", Measure.PreambularPrecision, 0.999, IsDocx),
        new("English from DOCX: operative read that a label confirms", Measure.OperativePrecision, 0.999, IsDocx),
        new("English from DOCX: documents without a fault", Measure.Whole, 0.985, IsDocx),
        new("English from DOCX: fields of headers", Measure.Header, 0.995, IsDocx),
        new("English from DOCX: levels where the marker decides", Measure.Level, 0.99, IsDocx),
        new("French: pairs with the numbers of the English twin", Measure.Twin, 0.95, IsFrench),
        new("French: numbering unbroken in each scope", Measure.Numbering, 0.98, IsFrench),
        new("Security Council 1946–2002: nothing wrong unreported", Measure.Unsuspected, 1, IsOldCouncil),
        new(
            "OCR and Official Records: nothing wrong unreported",
            Measure.Unsuspected,
            1,
            score => score.Text.IsFromPrint
        ),
        new("References: documents that trusted labels link to", Measure.LinkRecall, 0.998, IsDocx),
        new("References: symbols that a second reading confirms", Measure.ReferencePrecision, 0.99, IsDocx),
        new("References: French pairs that cite what the English twin cites", Measure.TwinReferences, 0.95, IsFrench),
        new("Every file: characters in the tree or reported", Measure.Character, 1, _ => true),
    ];

    private static bool IsDocx(DocumentScore score) =>
        score.Text.Language == "en" && score.Text.Form.StartsWith("docx", StringComparison.Ordinal);

    private static bool IsFrench(DocumentScore score) => score.Text.Language == "fr";

    private static bool IsOldCouncil(DocumentScore score) =>
        score.Text is { Organ: "S", Era: "1946–1975" or "1976–2002" };
}
