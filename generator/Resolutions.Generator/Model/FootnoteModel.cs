namespace Resolutions.Generator;

/// <summary>A footnote.</summary>
/// <param name="Label">The printed number or sign.</param>
/// <param name="Number">The printed number; nothing where there is a sign.</param>
/// <param name="Text">The text.</param>
/// <param name="References">What the text refers to, in reading order.</param>
internal sealed record FootnoteModel(string Label, int? Number, string Text, EquatableArray<ReferenceModel> References)
{
    /// <summary>The name of its type, such as <c>Fn15</c>, which is its path in the resolution too.</summary>
    public string TypeName => CitationText.FootnotePath(Label);
}
