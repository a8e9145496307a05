using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the file of a resolution.</summary>
internal static class ResolutionEmitter
{
    public static EmittedSource Emit(BoundResolution bound, EmitOptions options, CancellationToken cancellationToken)
    {
        var writer = new CodeWriter();
        string fullName = $"global::{options.Namespace}.{bound.TypeName}";
        FilePrologue.Write(writer);
        if (options.IsPublic)
        {
            writer.Line($"[assembly: {ContractTypes.GeneratedResolution}({AttributeArguments(bound, fullName)})]");
            writer.Line();
        }

        writer.Open("namespace " + options.Namespace);
        WriteType(writer, bound, fullName, options, cancellationToken);
        writer.Close();
        return new(bound.HintName, writer.ToString());
    }

    private static string AttributeArguments(BoundResolution bound, string fullName) =>
        string.Join(
            ", ",
            [
                StringLiteral.Of(bound.Model.Symbol),
                $"typeof({fullName})",
                .. CitedPlaces
                    .Of(VersionMerger.Merge(bound.Versions))
                    .Select(static place => place.Symbol)
                    .Distinct(StringComparer.Ordinal)
                    .Select(StringLiteral.Of),
            ]
        );

    private static void WriteType(
        CodeWriter writer,
        BoundResolution bound,
        string fullName,
        EmitOptions options,
        CancellationToken cancellationToken
    )
    {
        ResolutionModel model = bound.Model;
        VersionedResolution resolution = VersionMerger.Merge(bound.Versions);
        Language[] languages = [.. bound.Versions.Select(static version => version.Language)];
        string accessibility = options.IsPublic ? "public" : "internal";
        string marker = ContractTypes.ResolutionInterface;
        CompilationCapabilities capabilities = options.Capabilities;
        WriteDocumentation(writer, model);
        writer.Line(GeneratedCode.Attribute);
        StatusAttribute.Write(writer, resolution, path: "");
        writer.Open(
            $"{accessibility} sealed partial class {bound.TypeName} : {MemberWriter.Interface(marker, bound.TypeName, capabilities)}"
        );
        WriteConsts(writer, model);
        WriteTitles(writer, resolution);
        WriteProperties(writer, model, capabilities);
        MemberWriter.SelfTyped(writer, marker, bound.TypeName, capabilities, "Symbol");
        MemberWriter.Privates(writer, ContractTypes.Resolution, bound.TypeName);
        LanguageMembers.WriteFind(writer, ContractTypes.Resolution, languages);
        ResolutionValueEmitter.Write(writer, resolution, languages);
        writer.Line();
        CitingMembers.Write(writer, resolution, $"global::{options.Namespace}.{GeneratedCode.CatalogName}");

        var references = new ReferenceDocumentation(bound.Links);
        new ProvisionEmitter(resolution, fullName, references, capabilities).Write(
            writer,
            resolution.Provisions,
            cancellationToken
        );

        var footnotes = new FootnoteEmitter(resolution, references, capabilities);
        foreach (VersionedFootnote footnote in resolution.Footnotes)
        {
            writer.Line();
            footnotes.Write(writer, footnote);
        }

        CitedSymbolConsts.Write(writer, resolution, references);

        writer.Close();
    }

    private static void WriteDocumentation(CodeWriter writer, ResolutionModel model)
    {
        string title = model.Title.Length == 0 ? "" : ": " + XmlText.Escape(model.Title);
        writer.Line("/// <summary>");
        writer.Line($"/// {XmlText.Escape(model.Symbol)}{title}");
        writer.Line("/// </summary>");
        writer.Line($"/// <remarks><see href=\"{DocumentUrl.Of(model.Language, model.Symbol)}\"/></remarks>");
    }

    private static void WriteConsts(CodeWriter writer, ResolutionModel model)
    {
        const string owner = ContractTypes.Resolution;
        MemberWriter.Const(writer, "Symbol", model.Symbol, owner);
        MemberWriter.Const(writer, "Title", model.Title, owner);
        MemberWriter.Const(writer, "Session", model.Session, owner);
        MemberWriter.Const(writer, "Number", model.Number, owner);
        MemberWriter.Const(writer, "AgendaItem", model.AgendaItem, owner);
        MemberWriter.Const(writer, "AgendaItemTitle", model.AgendaItemTitle, owner);
        MemberWriter.Const(writer, "Committee", model.Committee, owner);
        MemberWriter.Const(writer, "Report", model.Report, owner);
        MemberWriter.Const(writer, "ReportParagraph", model.ReportParagraph, owner);
        MemberWriter.Const(writer, "PlenaryMeeting", model.PlenaryMeeting, owner);
        MemberWriter.Const(writer, "AdoptionDate", model.AdoptedOn?.ToString(), owner);
        MemberWriter.Const(
            writer,
            "string",
            "Language",
            StringLiteral.Of(LanguageCode.Of(model.Language)),
            "/// <summary>The language of the text, as an ISO 639-1 code.</summary>"
        );
        MemberWriter.Const(writer, "Url", DocumentUrl.Of(model.Language, model.Symbol), owner);
        MemberWriter.FingerprintOf(writer, HeldText.Of(model), "the title, all paragraphs and the footnotes");
    }

    private static void WriteTitles(CodeWriter writer, VersionedResolution resolution)
    {
        if (resolution.IsMultilingual)
        {
            LanguageMembers.WriteConsts(
                writer,
                "Title",
                "Title",
                "title",
                resolution.Versions.Select(static version => (version.Language, version.Title))
            );
        }
    }

    private static void WriteProperties(CodeWriter writer, ResolutionModel model, CompilationCapabilities capabilities)
    {
        const string list = "global::System.Collections.Generic.IReadOnlyList";
        if (model.AdoptedOn is { } date && capabilities.HasDateOnly)
        {
            string day = string.Format(CultureInfo.InvariantCulture, "{0}, {1}, {2}", date.Year, date.Month, date.Day);
            writer.Line("/// <summary>The day of adoption.</summary>");
            writer.Line($"public static global::System.DateOnly AdoptedOn => new global::System.DateOnly({day});");
            writer.Line();
        }

        MemberWriter.Info(writer, ContractTypes.Resolution, "resolution");
        writer.Line(MemberWriter.InheritDoc(ContractTypes.Resolution, "Languages"));
        writer.Line($"public static {list}<{ContractTypes.Language}> Languages => Info.Languages;");
        writer.Line();
        writer.Line(MemberWriter.InheritDoc(ContractTypes.Resolution, "Paragraphs"));
        writer.Line($"public static {list}<{ContractTypes.Paragraph}> Paragraphs => Info.Paragraphs;");
        writer.Line();
        writer.Line(MemberWriter.InheritDoc(ContractTypes.Resolution, "Footnotes"));
        writer.Line($"public static {list}<{ContractTypes.Footnote}> Footnotes => Info.Footnotes;");
        writer.Line();
    }
}
