namespace Resolutions.Generator;

/// <summary>Writes the type of a footnote.</summary>
internal sealed class FootnoteEmitter(ResolutionModel resolution, CompilationCapabilities capabilities)
{
    public void Write(CodeWriter writer, FootnoteModel footnote)
    {
        const string owner = ContractTypes.Footnote;
        string typeName = footnote.TypeName;
        string marker = ContractTypes.FootnoteInterface;
        string citation = CitationText.OfFootnote(resolution.Symbol, footnote.Number);
        writer.Line("/// <summary>");
        writer.Line($"/// {XmlText.Escape(citation)}: {XmlText.Escape(footnote.Text)}");
        writer.Line("/// </summary>");
        writer.Line(GeneratedCode.Attribute);
        writer.Open(
            $"public sealed partial class {typeName} : {MemberWriter.Interface(marker, typeName, capabilities)}"
        );
        MemberWriter.Const(writer, "Id", CitationText.Id(resolution.Symbol, typeName), owner);
        MemberWriter.Const(writer, "Citation", citation, owner);
        MemberWriter.Const(writer, "Number", footnote.Number, owner);
        MemberWriter.Const(writer, "Text", footnote.Text, owner);
        MemberWriter.Info(writer, owner, "footnote");
        MemberWriter.SelfTyped(writer, marker, typeName, capabilities, "Id", "Citation");
        MemberWriter.Privates(writer, owner, typeName);
        writer.Line($"private static {owner} Create() =>");
        writer.Indented(inner =>
            inner.Line($"new {owner}(Symbol, Number, {MemberWriter.Text(footnote.Text, "Text", capabilities)});")
        );
        writer.Close();
    }
}
