using Resolutions.Accuracy.Labels;

namespace Resolutions.Accuracy.Corpus;

/// <summary>
/// A folder of texts: <c>manifest.tsv</c> (path, lang, symbol, form, complete, notes, with a line of headings) and
/// <c>labels/NAME.json</c> beside the texts that it lists.
/// </summary>
internal sealed class CorpusFolder
{
    private readonly Dictionary<string, string> labels;
    private readonly Dictionary<string, CorpusText> english;

    /// <param name="path">The folder.</param>
    public CorpusFolder(string path)
    {
        Texts =
        [
            .. File.ReadLines(Path.Combine(path, "manifest.tsv"))
                .Skip(1)
                .Select(line => Read(path, line))
                .OfType<CorpusText>(),
        ];
        var folder = Path.Combine(path, "labels");
        labels = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*.json")
                .ToDictionary(file => Key(Path.GetFileNameWithoutExtension(file)), StringComparer.Ordinal)
            : [];
        english = Texts
            .Where(text => text.Language == "en" && labels.ContainsKey(Key(text.Name)))
            .GroupBy(text => Key(text.Name), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The texts, as the manifest lists them.</summary>
    public IReadOnlyList<CorpusText> Texts { get; }

    /// <summary>The labels of a document, or <see langword="null"/>; texts in other languages share those of the English one.</summary>
    public LabelledDocument? LabelsOf(CorpusText text) =>
        labels.TryGetValue(Key(text.Name), out var file)
            ? LabelReader.Read(LabelledElement.ReadAll(file), text.Symbol)
            : null;

    /// <summary>The English text that the labels of a document belong to, or <see langword="null"/>.</summary>
    public CorpusText? TwinOf(CorpusText text) => english.GetValueOrDefault(Key(text.Name));

    /// <summary>
    /// The form that the manifest gives, but where the lines of a text said to be a document end in hyphens that only a printed page has:
    /// there the text and its labels are lines of a scan, and no paragraphs.
    /// </summary>
    private static string FormOf(string file, string form)
    {
        const int enough = 10;
        return
            form.StartsWith("docx", StringComparison.Ordinal)
            && File.ReadLines(file).Where(line => line.TrimEnd().EndsWith('\u00AD')).Take(enough).Count() == enough
            ? "pdf-ocr-text"
            : form;
    }

    /// <summary>File names differ in an underscore before the year: <c>S_RES_2502_(2019)</c>.</summary>
    private static string Key(string name) =>
        name.Replace("_(", "(", StringComparison.Ordinal).Replace('-', '_').ToUpperInvariant();

    private static CorpusText? Read(string folder, string line)
    {
        var cells = line.Split('\t');
        return cells.Length < 5 || cells[1].Length != 2
            ? null
            : new CorpusText(
                Path.Combine(folder, cells[0]),
                Path.GetFileNameWithoutExtension(cells[0]),
                cells[1],
                cells[2],
                FormOf(Path.Combine(folder, cells[0]), cells[3].Split(" (", 2)[0]),
                cells[4].StartsWith("whole", StringComparison.Ordinal),
                cells.Length > 5 ? cells[5] : ""
            );
    }
}
