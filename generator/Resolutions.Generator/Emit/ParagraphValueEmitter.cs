using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the methods of a paragraph's type that make its value in each language.</summary>
internal sealed class ParagraphValueEmitter(VersionedResolution resolution, CompilationCapabilities capabilities)
{
    /// <param name="writer">The writer.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="languages">Its languages, the first of which the type's own constants are in.</param>
    public void Write(CodeWriter writer, VersionedParagraph paragraph, Language[] languages)
    {
        for (int i = 0; i < languages.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            WriteCreate(writer, paragraph.Versions[i], paragraph.Model.Path, languages);
        }
    }

    private void WriteCreate(CodeWriter writer, Version<ParagraphModel> version, string path, Language[] languages)
    {
        writer.Line(
            $"private static {ContractTypes.Paragraph} {LanguageMembers.CreateName(languages, version.Language)}() =>"
        );
        writer.Indented(inner =>
        {
            inner.Line($"new {ContractTypes.Paragraph}(");
            inner.Indented(arguments =>
            {
                WriteScalars(arguments, version, path, isFirst: version.Language == languages[0]);
                WriteArrays(arguments, version, languages);
            });
            inner.Line(");");
        });
    }

    private void WriteScalars(CodeWriter writer, Version<ParagraphModel> version, string path, bool isFirst)
    {
        ParagraphModel model = version.Model;
        writer.Line("symbol: Symbol,");
        writer.Line($"path: {StringLiteral.Of(path)},");
        writer.Line($"language: {LanguageMembers.NameOf(version.Language)},");
        writer.Line($"kind: {ContractTypes.ParagraphKind}.{model.Kind},");
        writer.Line($"number: {(isFirst ? "Number" : model.Number.ToString(CultureInfo.InvariantCulture))},");
        writer.Line($"marker: {(isFirst ? "Marker" : StringLiteral.Of(model.Marker))},");
        writer.Line($"chapeau: {MemberWriter.Text(model.Chapeau, ChapeauConstant(version, isFirst), capabilities)},");
    }

    private static string ChapeauConstant(Version<ParagraphModel> version, bool isFirst) =>
        version.Model.HasParts ? (isFirst ? "Chapeau" : StringLiteral.Of(version.Model.Chapeau))
        : isFirst ? "Text"
        : LanguageCode.MemberOf(version.Language);

    private void WriteArrays(CodeWriter writer, Version<ParagraphModel> version, Language[] languages)
    {
        ParagraphModel model = version.Model;
        bool isFirst = version.Language == languages[0];
        string[] last = [.. LanguageMembers.Arguments(languages)];
        bool hasClosingWords = model.ClosingWords.Length > 0;
        bool hasReferences = ReferenceArrays.Any(model);
        ArrayWriter.Write(
            writer,
            "actions: ",
            ContractTypes.ParagraphAction,
            [.. model.Actions.Select((action, index) => Action(action, hasConstant: isFirst && index == 0))],
            ","
        );
        WriteAnchors(writer, "anchors: ", model.Anchors, version.Language, ",");
        ArrayWriter.Write(
            writer,
            "subparagraphs: ",
            ContractTypes.Paragraph,
            [
                .. model.Subparagraphs.Select(typeName =>
                    LanguageMembers.ValueOf(resolution, typeName, version.Language)
                ),
            ],
            hasClosingWords || hasReferences || last.Length > 0 ? "," : ""
        );
        if (hasClosingWords)
        {
            string constant = isFirst ? "ClosingWords" : StringLiteral.Of(model.ClosingWords);
            writer.Line($"closingWords: {MemberWriter.Text(model.ClosingWords, constant, capabilities)},");
            WriteAnchors(
                writer,
                "closingAnchors: ",
                model.ClosingAnchors,
                version.Language,
                hasReferences || last.Length > 0 ? "," : ""
            );
        }

        ReferenceArrays.Write(
            writer,
            "references",
            model.References,
            capabilities,
            model.ClosingReferences.Count > 0 || last.Length > 0 ? "," : ""
        );
        ReferenceArrays.Write(
            writer,
            "closingReferences",
            model.ClosingReferences,
            capabilities,
            last.Length > 0 ? "," : ""
        );
        MemberWriter.Arguments(writer, last);
    }

    private void WriteAnchors(
        CodeWriter writer,
        string before,
        EquatableArray<AnchorModel> anchors,
        Language language,
        string after
    ) =>
        ArrayWriter.Write(
            writer,
            before,
            ContractTypes.FootnoteAnchor,
            [.. anchors.Select(anchor => Anchor(anchor, language))],
            after
        );

    private string Anchor(AnchorModel anchor, Language language)
    {
        string position = anchor.Position.ToString(CultureInfo.InvariantCulture);
        string footnote = LanguageMembers.ValueOf(resolution, CitationText.FootnotePath(anchor.Footnote), language);
        return $"new {ContractTypes.FootnoteAnchor}({position}, {footnote})";
    }

    private static string Action(ActionModel action, bool hasConstant)
    {
        string verb = hasConstant ? "Verb" : StringLiteral.Of(action.Verb);
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
}
