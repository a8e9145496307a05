namespace Resolutions.Accuracy.Corpus;

/// <summary>A text of a corpus and what its manifest says of it.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Name">The file's name without folder and extension; texts and labels of one document share it.</param>
/// <param name="Language">The language, as a two-letter code.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="Form">What the text was made from.</param>
/// <param name="IsWhole">Whether the text is the whole document.</param>
internal sealed record CorpusText(string Path, string Name, string Language, string Symbol, string Form, bool IsWhole);
