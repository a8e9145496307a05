namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>A paragraph that a generated text holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Marker">The printed number or letter; empty where it has none.</param>
/// <param name="Words">The words, the verb first where it has one.</param>
/// <param name="NoteAfter">The word behind which a note is referred to; -1 where none is.</param>
/// <param name="Children">The paragraphs under it.</param>
internal sealed record Unit(
    ProvisionKind Kind,
    string Marker,
    IReadOnlyList<string> Words,
    int NoteAfter,
    IReadOnlyList<Unit> Children
)
{
    /// <summary>The mark at the end; settled when the place of the paragraph is known.</summary>
    public string End { get; init; } = "";

    /// <summary>The text that a reader should find.</summary>
    public string Text(SampleLanguage language) => string.Join(language.Space, Words) + End;
}
