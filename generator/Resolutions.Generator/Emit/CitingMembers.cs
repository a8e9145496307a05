using System.Globalization;

namespace Resolutions.Generator;

/// <summary>Writes the members of a resolution's type that say who cites it and where it cites others.</summary>
internal static class CitingMembers
{
    /// <summary>Writes the properties and methods.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="resolution">The resolution.</param>
    /// <param name="catalog">The full name of the catalog's type.</param>
    public static void Write(CodeWriter writer, VersionedResolution resolution, string catalog)
    {
        WriteCitedBy(writer, catalog);
        WriteReferencesTo(writer);
        WriteFind(writer, resolution);
    }

    private static void WriteCitedBy(CodeWriter writer, string catalog)
    {
        writer.Line(
            "/// <summary>The references to the resolution in all resolutions that its project has types of: the same list each time.</summary>"
        );
        writer.Line($"public static {ContractTypes.CitingReferences} CitedBy =>");
        writer.Indented(static inner =>
            inner.Line(
                "citedBy ?? global::System.Threading.LazyInitializer.EnsureInitialized(ref citedBy, FindCitedBy)!;"
            )
        );
        writer.Line();
        writer.Line($"private static {ContractTypes.CitingReferences}? citedBy;");
        writer.Line();
        writer.Line($"private static {ContractTypes.CitingReferences} FindCitedBy() => {catalog}.CitedBy(Symbol);");
        writer.Line();
    }

    private static void WriteReferencesTo(CodeWriter writer)
    {
        writer.Line(
            "/// <summary>The references of the resolution to a document: those of its paragraphs, then those of its footnotes.</summary>"
        );
        writer.Line(
            "/// <param name=\"symbol\">The symbol of the document, such as <c>A/RES/70/1</c>. White space and the case of letters do not matter.</param>"
        );
        writer.Line("/// <returns>The references; none where the document is not cited.</returns>");
        writer.Line($"public static {ContractTypes.CitingReferences} ReferencesTo({ContractTypes.SymbolParameter}) =>");
        writer.Indented(static inner =>
            inner.Line(
                $"global::System.Array.AsReadOnly(FindReferences({ContractTypes.GeneratedCatalog}.KeyOf(symbol)));"
            )
        );
        writer.Line();
    }

    private static void WriteFind(CodeWriter writer, VersionedResolution resolution)
    {
        writer.Open($"private static {ContractTypes.CitingReference}[] FindReferences(string key)");
        writer.Open("switch (key)");
        foreach (
            IGrouping<string, CitedPlace> places in CitedPlaces
                .Of(resolution)
                .SelectMany(static place => SymbolKey.AllOf(place.Symbol).Select(key => (key, place)))
                .GroupBy(static pair => pair.key, static pair => pair.place, StringComparer.Ordinal)
        )
        {
            writer.Line($"case {StringLiteral.Of(places.Key)}:");
            writer.Indented(inner =>
                ArrayWriter.Write(
                    inner,
                    "return ",
                    ContractTypes.CitingReference,
                    [.. places.Select(static place => Value(place))],
                    ";"
                )
            );
        }

        writer.Line("default:");
        writer.Indented(static inner =>
            inner.Line($"return global::System.Array.Empty<{ContractTypes.CitingReference}>();")
        );
        writer.Close();
        writer.Close();
    }

    private static string Value(CitedPlace place) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "new {0}(Info, {1}.Info, {1}.Info.{2}[{3}])",
            ContractTypes.CitingReference,
            place.TypeName,
            place.List,
            place.Position
        );
}
