using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the methods of a resolution's type that make its value in each language.</summary>
internal static class ResolutionValueEmitter
{
    /// <param name="writer">The writer.</param>
    /// <param name="resolution">The resolution.</param>
    /// <param name="languages">Its languages, the first of which the type's own constants are in.</param>
    public static void Write(CodeWriter writer, VersionedResolution resolution, Language[] languages)
    {
        WriteVersion(
            writer,
            resolution,
            resolution.Model,
            [.. resolution.Paragraphs.Select(static typeName => typeName + ".Info")],
            [.. resolution.Footnotes.Select(static footnote => footnote.Model.TypeName + ".Info")],
            languages
        );
        foreach (ResolutionModel model in resolution.Versions.Skip(1))
        {
            writer.Line();
            WriteVersion(
                writer,
                resolution,
                model,
                [.. model.Paragraphs.Select(typeName => LanguageMembers.ValueOf(resolution, typeName, model.Language))],
                [
                    .. model.Footnotes.Select(footnote =>
                        LanguageMembers.ValueOf(resolution, footnote.TypeName, model.Language)
                    ),
                ],
                languages
            );
        }
    }

    private static void WriteVersion(
        CodeWriter writer,
        VersionedResolution resolution,
        ResolutionModel model,
        string[] paragraphs,
        string[] footnotes,
        Language[] languages
    )
    {
        bool isFirst = model == resolution.Model;
        string suffix = isFirst ? "" : LanguageCode.MemberOf(model.Language);
        writer.Line(
            $"private static {ContractTypes.Resolution} {LanguageMembers.CreateName(languages, model.Language)}() =>"
        );
        writer.Indented(inner =>
        {
            inner.Line($"new {ContractTypes.Resolution}(");
            inner.Indented(arguments =>
                MemberWriter.Arguments(
                    arguments,
                    [
                        .. isFirst ? Constants(model) : Literals(model),
                        "paragraphs: ListParagraphs" + suffix,
                        "footnotes: ListFootnotes" + suffix,
                        .. LanguageMembers.Arguments(languages),
                    ]
                )
            );
            inner.Line(");");
        });
        writer.Line();
        WriteList(writer, "ListParagraphs" + suffix, ContractTypes.Paragraph, paragraphs);
        writer.Line();
        WriteList(writer, "ListFootnotes" + suffix, ContractTypes.Footnote, footnotes);
    }

    private static string[] Constants(ResolutionModel model) =>
        [
            "symbol: Symbol",
            "title: Title",
            $"language: {LanguageMembers.NameOf(model.Language)}",
            "url: Url",
            Optional("session", "Session", model.Session is not null),
            "number: Number",
            Optional("agendaItem", "AgendaItem", model.AgendaItem is not null),
            Optional("agendaItemTitle", "AgendaItemTitle", model.AgendaItemTitle is not null),
            Optional("committee", "Committee", model.Committee is not null),
            Optional("report", "Report", model.Report is not null),
            Optional("reportParagraph", "ReportParagraph", model.ReportParagraph is not null),
            Optional("plenaryMeeting", "PlenaryMeeting", model.PlenaryMeeting is not null),
            Optional("adoptionDate", "AdoptionDate", model.AdoptedOn is not null),
        ];

    private static string[] Literals(ResolutionModel model) =>
        [
            "symbol: Symbol",
            $"title: {Literal(model.Title)}",
            $"language: {LanguageMembers.NameOf(model.Language)}",
            $"url: {Literal(DocumentUrl.Of(model.Language, model.Symbol))}",
            $"session: {Literal(model.Session)}",
            $"number: {Literal(model.Number)}",
            $"agendaItem: {Literal(model.AgendaItem)}",
            $"agendaItemTitle: {Literal(model.AgendaItemTitle)}",
            $"committee: {Literal(model.Committee)}",
            $"report: {Literal(model.Report)}",
            $"reportParagraph: {Literal(model.ReportParagraph)}",
            $"plenaryMeeting: {Literal(model.PlenaryMeeting)}",
            $"adoptionDate: {Literal(model.AdoptedOn?.ToString())}",
        ];

    /// <summary>An argument whose constant exists only where the text says it.</summary>
    private static string Optional(string parameter, string constant, bool exists) =>
        $"{parameter}: {(exists ? constant : "null")}";

    private static string Literal(string? text) => text is null ? "null" : StringLiteral.Of(text);

    private static string Literal(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static void WriteList(CodeWriter writer, string name, string type, string[] values)
    {
        writer.Line($"private static {type}[] {name}() =>");
        writer.Indented(inner => ArrayWriter.Write(inner, "", type, values, ";"));
    }
}
