namespace Resolutions.Generator;

/// <summary>Writes the methods of a resolution's type that make its value.</summary>
internal static class ResolutionValueEmitter
{
    public static void Write(CodeWriter writer, ResolutionModel model)
    {
        writer.Line($"private static {ContractTypes.Resolution} Create() =>");
        writer.Indented(inner =>
        {
            inner.Line($"new {ContractTypes.Resolution}(");
            inner.Indented(arguments => WriteArguments(arguments, model));
            inner.Line(");");
        });
        writer.Line();
        WriteList(writer, "ListParagraphs", ContractTypes.Paragraph, [.. model.Paragraphs]);
        writer.Line();
        WriteList(
            writer,
            "ListFootnotes",
            ContractTypes.Footnote,
            [.. model.Footnotes.Select(static footnote => footnote.TypeName)]
        );
    }

    private static void WriteArguments(CodeWriter writer, ResolutionModel model)
    {
        writer.Line("symbol: Symbol,");
        writer.Line("title: Title,");
        writer.Line($"language: {ContractTypes.Language}.{model.Language},");
        writer.Line("url: Url,");
        WriteOptional(writer, "session", "Session", model.Session is not null);
        writer.Line("number: Number,");
        WriteOptional(writer, "agendaItem", "AgendaItem", model.AgendaItem is not null);
        WriteOptional(writer, "agendaItemTitle", "AgendaItemTitle", model.AgendaItemTitle is not null);
        WriteOptional(writer, "committee", "Committee", model.Committee is not null);
        WriteOptional(writer, "report", "Report", model.Report is not null);
        WriteOptional(writer, "reportParagraph", "ReportParagraph", model.ReportParagraph is not null);
        WriteOptional(writer, "plenaryMeeting", "PlenaryMeeting", model.PlenaryMeeting is not null);
        WriteOptional(writer, "adoptionDate", "AdoptionDate", model.AdoptedOn is not null);
        writer.Line("paragraphs: ListParagraphs,");
        writer.Line("footnotes: ListFootnotes");
    }

    /// <summary>An argument whose constant exists only where the text says it.</summary>
    private static void WriteOptional(CodeWriter writer, string parameter, string constant, bool exists) =>
        writer.Line($"{parameter}: {(exists ? constant : "null")},");

    private static void WriteList(CodeWriter writer, string name, string type, string[] typeNames)
    {
        writer.Line($"private static {type}[] {name}() =>");
        writer.Indented(inner =>
            ArrayWriter.Write(inner, "", type, [.. typeNames.Select(static typeName => typeName + ".Info")], ";")
        );
    }
}
