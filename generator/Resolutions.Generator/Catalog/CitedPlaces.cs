namespace Resolutions.Generator;

/// <summary>Lists the references of a resolution to other documents, as the values of its type have them.</summary>
internal static class CitedPlaces
{
    /// <summary>The references in reading order, those of footnotes last.</summary>
    public static IEnumerable<CitedPlace> Of(VersionedResolution resolution) =>
        InProvisions(resolution.Provisions, "")
            .Concat(
                resolution.Footnotes.SelectMany(static note =>
                    InList(note.Model.References, note.Model.TypeName, "References")
                )
            );

    private static IEnumerable<CitedPlace> InProvisions(IEnumerable<VersionedProvision> provisions, string outer) =>
        provisions.SelectMany(provision =>
            provision switch
            {
                VersionedParagraph paragraph => InParagraph(paragraph.Model, outer + paragraph.Model.TypeName)
                    .Concat(InProvisions(paragraph.Provisions, outer + paragraph.Model.TypeName + ".")),
                VersionedContainer container => InProvisions(
                    container.Provisions,
                    outer + container.Model.TypeName + "."
                ),
                _ => [],
            }
        );

    private static IEnumerable<CitedPlace> InParagraph(ParagraphModel paragraph, string typeName) =>
        InList(paragraph.References, typeName, "References")
            .Concat(InList(paragraph.ClosingReferences, typeName, "ClosingReferences"));

    private static IEnumerable<CitedPlace> InList(
        EquatableArray<ReferenceModel> references,
        string typeName,
        string list
    )
    {
        for (int i = 0; i < references.Count; i++)
        {
            if (references[i].Symbol is { } symbol)
            {
                yield return new(symbol, typeName, list, i);
            }
        }
    }
}
