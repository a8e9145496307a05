namespace Resolutions.Generator;

/// <summary>Writes the type of a section, an annex or another container down to the types of what stands in it.</summary>
/// <remarks>
/// Those types refer to members of the resolution by their simple names. So nothing here may be named like one of them that they
/// need: <c>Symbol</c> or a footnote.
/// </remarks>
internal static class ContainerHead
{
    public static void Write(CodeWriter writer, VersionedContainer versions, VersionedResolution resolution)
    {
        ContainerModel container = versions.Model;
        string symbol = resolution.Model.Symbol;
        string noun = container.Kind.Noun;
        string citation = CitationText.OfProvision(symbol, container.Path);
        string title = container.Title.Length == 0 ? "" : ": " + XmlText.Escape(container.Title);
        writer.Line("/// <summary>");
        writer.Line($"/// {XmlText.Escape(citation)}{title}");
        writer.Line("/// </summary>");
        writer.Line(GeneratedCode.Attribute);
        StatusAttribute.Write(writer, resolution, container.Path);
        writer.Open($"public sealed partial class {container.TypeName} : {ContractTypes.ProvisionInterface}");
        WriteConst(
            writer,
            "Id",
            CitationText.Id(symbol, container.Path),
            $"The identifier of the {noun}, the same in every language."
        );
        WriteConst(writer, "Citation", citation, $"The {noun} as English texts cite it.");
        if (container.Title.Length > 0)
        {
            WriteConst(writer, "Title", container.Title, $"The title of the {noun}.");
            WriteTitles(writer, versions, resolution);
        }

        WriteAdoption(writer, container);
        MemberWriter.FingerprintOf(writer, HeldText.Of(container), "the title and all that stands in it");
        writer.Line($"private {container.TypeName}() {{ }}");
    }

    private static void WriteTitles(CodeWriter writer, VersionedContainer versions, VersionedResolution resolution)
    {
        if (resolution.IsMultilingual)
        {
            LanguageMembers.WriteConsts(
                writer,
                "Title",
                "Title",
                "title",
                versions
                    .Versions.Where(static version => version.Model.Title.Length > 0)
                    .Select(static version => (version.Language, version.Model.Title))
            );
        }
    }

    /// <summary>What the closing lines of one of several resolutions under one number say.</summary>
    private static void WriteAdoption(CodeWriter writer, ContainerModel container)
    {
        const string owner = ContractTypes.Resolution;
        MemberWriter.Const(writer, "PlenaryMeeting", container.PlenaryMeeting, owner);
        MemberWriter.Const(writer, "AdoptionDate", container.AdoptedOn?.ToString(), owner);
    }

    private static void WriteConst(CodeWriter writer, string name, string value, string summary) =>
        MemberWriter.Const(writer, "string", name, StringLiteral.Of(value), $"/// <summary>{summary}</summary>");
}
