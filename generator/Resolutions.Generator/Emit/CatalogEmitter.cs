namespace Resolutions.Generator;

/// <summary>Writes the file of the catalog.</summary>
internal static class CatalogEmitter
{
    private const string ListType =
        "global::System.Collections.Generic.IReadOnlyList<" + ContractTypes.Resolution + ">";

    public static EmittedSource Emit(
        CatalogModel catalog,
        EquatableArray<CitedDocument> citedBy,
        EmitOptions options,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        string accessibility = options.IsPublic ? "public" : "internal";
        var writer = new CodeWriter();
        FilePrologue.Write(writer);
        writer.Open("namespace " + options.Namespace);
        writer.Line(
            "/// <summary>The resolutions that this project has types of: its own and the public ones of the assemblies it refers to.</summary>"
        );
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{accessibility} static partial class {GeneratedCode.CatalogName}");
        WriteAll(writer);
        WriteTryGet(writer, options.Capabilities);
        WriteFind(writer, catalog);
        WriteCitedBy(writer, citedBy);
        WriteListAll(writer, catalog);
        writer.Close();
        writer.Close();
        return new(HintName.Catalog, writer.ToString());
    }

    private static void WriteAll(CodeWriter writer)
    {
        writer.Line("/// <summary>Every resolution, ordered by symbol.</summary>");
        writer.Line($"public static {ListType} All =>");
        writer.Indented(static inner =>
            inner.Line("all ?? global::System.Threading.LazyInitializer.EnsureInitialized(ref all, ListAll)!;")
        );
        writer.Line();
        writer.Line($"private static {ListType}? all;");
        writer.Line();
    }

    private static void WriteTryGet(CodeWriter writer, CompilationCapabilities capabilities)
    {
        string notNullWhen = capabilities.HasNotNullWhen
            ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] "
            : "";
        writer.Line("/// <summary>Finds a resolution by its symbol.</summary>");
        writer.Line(
            "/// <param name=\"symbol\">The symbol, such as <c>A/RES/78/132</c>. White space and the case of letters do not matter.</param>"
        );
        writer.Line(
            "/// <param name=\"resolution\">The resolution, or <see langword=\"null\"/> where there is no such symbol.</param>"
        );
        writer.Line("/// <returns>Whether the resolution was found.</returns>");
        if (!capabilities.HasNotNullWhen)
        {
            // Without the attribute, callers who checked the result would be warned all the same.
            writer.Line("#nullable disable");
        }

        string annotation = capabilities.HasNotNullWhen ? "?" : "";
        writer.Open(
            $"public static bool TryGet(string{annotation} symbol, {notNullWhen}out {ContractTypes.Resolution}{annotation} resolution)"
        );
        writer.Line($"resolution = Find({ContractTypes.GeneratedCatalog}.KeyOf(symbol));");
        writer.Line("return resolution != null;");
        writer.Close();
        if (!capabilities.HasNotNullWhen)
        {
            writer.Line("#nullable enable");
        }

        writer.Line();
    }

    private static void WriteFind(CodeWriter writer, CatalogModel catalog)
    {
        writer.Open($"private static {ContractTypes.Resolution}? Find(string key)");
        writer.Open("switch (key)");
        foreach (CatalogEntry entry in catalog.Entries)
        {
            writer.Line($"case {StringLiteral.Of(entry.Key)}:");
            writer.Indented(inner => inner.Line($"return global::{entry.TypeName}.Info;"));
        }

        writer.Line("default:");
        writer.Indented(static inner => inner.Line("return null;"));
        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void WriteCitedBy(CodeWriter writer, EquatableArray<CitedDocument> citedBy)
    {
        writer.Line(
            "/// <summary>Finds the references to a document, whether or not there is a type for it.</summary>"
        );
        writer.Line(
            "/// <param name=\"symbol\">The symbol of the document, such as <c>A/RES/78/132</c>. White space and the case of letters do not matter.</param>"
        );
        writer.Line(
            "/// <returns>The references, by the symbol of the resolution that cites; none where nobody cites the document.</returns>"
        );
        writer.Open($"public static {ContractTypes.CitingReferences} CitedBy({ContractTypes.SymbolParameter})");
        writer.Line($"string key = {ContractTypes.GeneratedCatalog}.KeyOf(symbol);");
        writer.Open("switch (key)");
        foreach (CitedDocument document in citedBy)
        {
            string lists = string.Join(
                ", ",
                document.CitedBy.Select(static typeName => $"global::{typeName}.ReferencesTo(key)")
            );
            writer.Line($"case {StringLiteral.Of(document.Key)}:");
            writer.Indented(inner => inner.Line($"return {ContractTypes.GeneratedCatalog}.Join({lists});"));
        }

        writer.Line("default:");
        writer.Indented(static inner => inner.Line($"return {ContractTypes.GeneratedCatalog}.Join();"));
        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void WriteListAll(CodeWriter writer, CatalogModel catalog)
    {
        writer.Line($"private static {ListType} ListAll() =>");
        writer.Indented(inner =>
        {
            inner.Line("global::System.Array.AsReadOnly(");
            inner.Indented(argument =>
                ArrayWriter.Write(
                    argument,
                    "",
                    ContractTypes.Resolution,
                    [.. catalog.Entries.Select(static entry => $"global::{entry.TypeName}.Info")],
                    ""
                )
            );
            inner.Line(");");
        });
    }
}
