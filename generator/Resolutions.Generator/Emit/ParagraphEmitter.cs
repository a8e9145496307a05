using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the type of a paragraph.</summary>
internal sealed class ParagraphEmitter(
    VersionedResolution resolution,
    string resolutionType,
    ReferenceDocumentation references,
    CompilationCapabilities capabilities
)
{
    private readonly ParagraphValueEmitter values = new(resolution, capabilities);

    /// <summary>Writes the type without its closing brace: of an article, others stand in it.</summary>
    public void Open(CodeWriter writer, VersionedParagraph paragraph)
    {
        ParagraphModel model = paragraph.Model;
        string typeName = model.TypeName;
        string marker = ContractTypes.ParagraphInterface;
        Language[] languages = [.. paragraph.Versions.Select(static version => version.Language)];
        ParagraphDocumentation.Write(writer, paragraph.Versions[0], resolutionType, references);
        writer.Line(GeneratedCode.Attribute);
        StatusAttribute.Write(writer, resolution, model.Path);
        writer.Open(
            $"public sealed partial class {typeName} : {MemberWriter.Interface(marker, typeName, capabilities)}"
        );
        WriteConsts(writer, paragraph);
        MemberWriter.Info(writer, ContractTypes.Paragraph, "paragraph");
        MemberWriter.SelfTyped(writer, marker, typeName, capabilities, "Id", "Citation");
        MemberWriter.Privates(writer, ContractTypes.Paragraph, typeName);
        LanguageMembers.WriteFind(writer, ContractTypes.Paragraph, languages);
        values.Write(writer, paragraph, languages);
    }

    private void WriteConsts(CodeWriter writer, VersionedParagraph paragraph)
    {
        const string owner = ContractTypes.Paragraph;
        ParagraphModel model = paragraph.Model;
        string symbol = resolution.Model.Symbol;
        MemberWriter.Const(writer, "Id", CitationText.Id(symbol, model.Path), owner);
        MemberWriter.Const(writer, "Citation", CitationText.OfProvision(symbol, model.Path), owner);
        MemberWriter.Const(writer, "Number", model.Number, owner);
        MemberWriter.Const(writer, "Marker", model.Marker, owner);
        MemberWriter.Const(writer, "Chapeau", model.HasParts ? model.Chapeau : null, owner);
        MemberWriter.Const(writer, "ClosingWords", model.ClosingWords.Length > 0 ? model.ClosingWords : null, owner);
        MemberWriter.Const(writer, "Text", model.Text, owner);
        if (resolution.IsMultilingual)
        {
            LanguageMembers.WriteConsts(
                writer,
                "Text",
                "",
                "text",
                paragraph.Versions.Select(static version => (version.Language, version.Model.Text))
            );
        }

        MemberWriter.Const(
            writer,
            "Verb",
            model.Actions.Count == 0 ? null : model.Actions[0].Verb,
            ContractTypes.ParagraphAction
        );
        MemberWriter.FingerprintOf(writer, model.Text);
    }
}
