namespace Resolutions.Generator;

/// <summary>A footnote.</summary>
/// <param name="Label">The printed number or sign.</param>
/// <param name="Number">The printed number; nothing where there is a sign.</param>
/// <param name="Text">The text.</param>
internal sealed record FootnoteModel(string Label, int? Number, string Text)
{
    /// <summary>The name of its type, such as <c>Fn15</c>, which is its path in the resolution too.</summary>
    public string TypeName => CitationText.FootnotePath(Label);
}
