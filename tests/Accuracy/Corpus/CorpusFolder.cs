namespace Resolutions.Accuracy.Corpus;

/// <summary>
/// A folder of texts: <c>manifest.tsv</c> (path, lang, symbol, form, complete, notes, with a line of headings) and
/// <c>labels/NAME.json</c> beside the texts that it lists.
/// </summary>
internal sealed class CorpusFolder(string path)
{
    /// <summary>The texts, as the manifest lists them.</summary>
    public IReadOnlyList<CorpusText> Texts { get; } =
    [
        .. File.ReadLines(Path.Combine(path, "manifest.tsv"))
            .Skip(1)
            .Select(line => Read(path, line))
            .OfType<CorpusText>(),
    ];

    /// <summary>The labels of a document, or <see langword="null"/>.</summary>
    public IReadOnlyList<LabelledElement>? LabelsOf(string name)
    {
        var file = Path.Combine(path, "labels", name + ".json");
        return File.Exists(file) ? LabelledElement.ReadAll(file) : null;
    }

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
                cells[3],
                cells[4].StartsWith("whole", StringComparison.Ordinal)
            );
    }
}
