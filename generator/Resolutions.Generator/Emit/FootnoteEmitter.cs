using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the type of a footnote.</summary>
internal sealed class FootnoteEmitter(
    VersionedResolution resolution,
    ReferenceDocumentation references,
    CompilationCapabilities capabilities
)
{
    private const string Owner = ContractTypes.Footnote;

    public void Write(CodeWriter writer, VersionedFootnote footnote)
    {
        FootnoteModel model = footnote.Model;
        string symbol = resolution.Model.Symbol;
        string typeName = model.TypeName;
        string marker = ContractTypes.FootnoteInterface;
        string citation = CitationText.OfFootnote(symbol, model.Label);
        Language[] languages = [.. footnote.Versions.Select(static version => version.Language)];
        writer.Line("/// <summary>");
        writer.Line($"/// {XmlText.Escape(citation)}: {XmlText.Escape(model.Text)}");
        writer.Line("/// </summary>");
        string[] cited = references.Of(model.References, footnote.Versions[0].Resolution);
        if (cited.Length > 0)
        {
            writer.Line($"/// <remarks>{string.Join(", ", cited)}</remarks>");
        }

        writer.Line(GeneratedCode.Attribute);
        StatusAttribute.Write(writer, resolution, typeName);
        writer.Open(
            $"public sealed partial class {typeName} : {MemberWriter.Interface(marker, typeName, capabilities)}"
        );
        MemberWriter.Const(writer, "Id", CitationText.Id(symbol, typeName), Owner);
        MemberWriter.Const(writer, "Citation", citation, Owner);
        if (model.Number is { } number)
        {
            MemberWriter.Const(writer, "Number", number, Owner);
        }
        else
        {
            MemberWriter.Const(writer, "Label", model.Label, Owner);
        }

        MemberWriter.Const(writer, "Text", model.Text, Owner);
        if (resolution.IsMultilingual)
        {
            LanguageMembers.WriteConsts(
                writer,
                "Text",
                "",
                "text",
                footnote.Versions.Select(static version => (version.Language, version.Model.Text))
            );
        }

        MemberWriter.FingerprintOf(writer, model.Text);
        MemberWriter.Info(writer, Owner, "footnote");
        MemberWriter.SelfTyped(writer, marker, typeName, capabilities, "Id", "Citation");
        MemberWriter.Privates(writer, Owner, typeName);
        LanguageMembers.WriteFind(writer, Owner, languages);
        for (int i = 0; i < languages.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            WriteCreate(writer, footnote.Versions[i], languages);
        }

        writer.Close();
    }

    /// <summary>The number by the name of its constant where the type has it.</summary>
    private static string Number(FootnoteModel model, bool hasConstant) =>
        model.Number is not { } number ? "null"
        : hasConstant ? "Number"
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The argument that gives the sign in place of a number.</summary>
    private static string Sign(FootnoteModel model, bool hasConstant) =>
        model.Number is not null ? ""
        : hasConstant ? "label: Label"
        : "label: " + StringLiteral.Of(model.Label);

    private void WriteCreate(CodeWriter writer, Version<FootnoteModel> version, Language[] languages)
    {
        bool isFirst = version.Language == languages[0];
        string constant = isFirst ? "Text" : LanguageCode.MemberOf(version.Language);
        string sign = Sign(version.Model, isFirst);
        string[] inOthers = [.. LanguageMembers.Arguments(languages)];
        string[] arguments =
        [
            "Symbol",
            Number(version.Model, isFirst),
            MemberWriter.Text(version.Model.Text, constant, capabilities),
            LanguageMembers.NameOf(version.Language),
            .. inOthers,
        ];
        writer.Line($"private static {Owner} {LanguageMembers.CreateName(languages, version.Language)}() =>");
        writer.Indented(inner =>
        {
            string call = $"new {Owner}({string.Join(", ", arguments)}";
            if (version.Model.References.Count == 0)
            {
                inner.Line(call + (sign.Length > 0 ? ", " + sign : "") + ");");
                return;
            }

            inner.Line(call + ",");
            inner.Indented(argument =>
                ReferenceArrays.Write(
                    argument,
                    "references",
                    version.Model.References,
                    capabilities,
                    sign.Length > 0 ? ", " + sign : ""
                )
            );
            inner.Line(");");
        });
    }
}
