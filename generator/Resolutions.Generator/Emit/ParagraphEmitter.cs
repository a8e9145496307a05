using System.Globalization;

namespace Resolutions.Generator;

/// <summary>Writes the type of a paragraph.</summary>
internal sealed class ParagraphEmitter(
    ResolutionModel resolution,
    string resolutionType,
    CompilationCapabilities capabilities
)
{
    /// <summary>Writes the type without its closing brace: of an article, others stand in it.</summary>
    public void Open(CodeWriter writer, ParagraphModel paragraph)
    {
        string typeName = paragraph.TypeName;
        string marker = ContractTypes.ParagraphInterface;
        ParagraphDocumentation.Write(writer, paragraph, resolution, resolutionType);
        writer.Line(GeneratedCode.Attribute);
        writer.Open(
            $"public sealed partial class {typeName} : {MemberWriter.Interface(marker, typeName, capabilities)}"
        );
        WriteConsts(writer, paragraph);
        MemberWriter.Info(writer, ContractTypes.Paragraph, "paragraph");
        MemberWriter.SelfTyped(writer, marker, typeName, capabilities, "Id", "Citation");
        MemberWriter.Privates(writer, ContractTypes.Paragraph, typeName);
        WriteCreate(writer, paragraph);
    }

    private void WriteConsts(CodeWriter writer, ParagraphModel paragraph)
    {
        const string owner = ContractTypes.Paragraph;
        MemberWriter.Const(writer, "Id", CitationText.Id(resolution.Symbol, paragraph.Path), owner);
        MemberWriter.Const(writer, "Citation", CitationText.OfProvision(resolution.Symbol, paragraph.Path), owner);
        MemberWriter.Const(writer, "Number", paragraph.Number, owner);
        MemberWriter.Const(writer, "Marker", paragraph.Marker, owner);
        MemberWriter.Const(writer, "Chapeau", paragraph.HasParts ? paragraph.Chapeau : null, owner);
        MemberWriter.Const(
            writer,
            "ClosingWords",
            paragraph.ClosingWords.Length > 0 ? paragraph.ClosingWords : null,
            owner
        );
        MemberWriter.Const(writer, "Text", paragraph.Text, owner);
        MemberWriter.Const(writer, "Verb", VerbOf(paragraph), ContractTypes.ParagraphAction);
        MemberWriter.Const(
            writer,
            "string",
            "Fingerprint",
            StringLiteral.Of(Fingerprint.Of(paragraph.Text)),
            "/// <summary>Changes when the words change: 16 hexadecimal digits of SHA-256 over <see cref=\"Text\"/> without white space.</summary>"
        );
    }

    private static string? VerbOf(ParagraphModel paragraph) =>
        paragraph.Actions.Count == 0 ? null : paragraph.Actions[0].Verb;

    private void WriteCreate(CodeWriter writer, ParagraphModel paragraph)
    {
        string constant = paragraph.HasParts ? "Chapeau" : "Text";
        writer.Line($"private static {ContractTypes.Paragraph} Create() =>");
        writer.Indented(inner =>
        {
            inner.Line($"new {ContractTypes.Paragraph}(");
            inner.Indented(arguments =>
            {
                arguments.Line("symbol: Symbol,");
                arguments.Line($"path: {StringLiteral.Of(paragraph.Path)},");
                arguments.Line($"kind: {ContractTypes.ParagraphKind}.{paragraph.Kind},");
                arguments.Line("number: Number,");
                arguments.Line("marker: Marker,");
                arguments.Line($"chapeau: {MemberWriter.Text(paragraph.Chapeau, constant, capabilities)},");
                WriteArrays(arguments, paragraph);
            });
            inner.Line(");");
        });
    }

    private void WriteArrays(CodeWriter writer, ParagraphModel paragraph)
    {
        ArrayWriter.Write(
            writer,
            "actions: ",
            ContractTypes.ParagraphAction,
            [.. paragraph.Actions.Select(static (action, index) => Action(action, isFirst: index == 0))],
            ","
        );
        WriteAnchors(writer, "anchors: ", paragraph.Anchors, ",");
        ArrayWriter.Write(
            writer,
            "subparagraphs: ",
            ContractTypes.Paragraph,
            [.. paragraph.Subparagraphs.Select(static typeName => typeName + ".Info")],
            paragraph.ClosingWords.Length > 0 ? "," : ""
        );
        if (paragraph.ClosingWords.Length > 0)
        {
            string words = MemberWriter.Text(paragraph.ClosingWords, "ClosingWords", capabilities);
            writer.Line($"closingWords: {words},");
            WriteAnchors(writer, "closingAnchors: ", paragraph.ClosingAnchors, "");
        }
    }

    private static void WriteAnchors(
        CodeWriter writer,
        string before,
        EquatableArray<AnchorModel> anchors,
        string after
    ) => ArrayWriter.Write(writer, before, ContractTypes.FootnoteAnchor, [.. anchors.Select(Anchor)], after);

    private static string Action(ActionModel action, bool isFirst)
    {
        string verb = isFirst ? "Verb" : StringLiteral.Of(action.Verb);
        string start = action.Start.ToString(CultureInfo.InvariantCulture);
        string length = action.Length.ToString(CultureInfo.InvariantCulture);
        string modifiers = string.Join(
            " | ",
            ModifierNames
                .Of(action.Modifiers)
                .DefaultIfEmpty("None")
                .Select(static name => ContractTypes.ActionModifiers + "." + name)
        );
        string concepts = string.Join(
            ", ",
            action.Concepts.Select(static name => ContractTypes.ActionConcept + "." + name)
        );
        return $"new {ContractTypes.ParagraphAction}({verb}, {start}, {length}, {modifiers}, {concepts})";
    }

    private static string Anchor(AnchorModel anchor)
    {
        string position = anchor.Position.ToString(CultureInfo.InvariantCulture);
        return $"new {ContractTypes.FootnoteAnchor}({position}, {CitationText.FootnotePath(anchor.Footnote)}.Info)";
    }
}
