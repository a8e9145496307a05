using System.Globalization;

namespace Resolutions.Tool;

/// <summary>The words around the texts.</summary>
internal static class OutlineWords
{
    /// <summary>What a provision is, such as <c>operative</c> or <c>goal</c>.</summary>
    public static string KindOf(ProvisionReport provision) =>
        provision.Term
        ?? provision.Kind switch
        {
            "subparagraph" => "sub-paragraph",
            "annexParagraph" => "annex paragraph",
            "annexText" => "annex text",
            "embedded" => "embedded text",
            _ => provision.Kind,
        };

    /// <summary>What the text of a provision does and refers to, such as <c>{takeNote+also, request; cites A/RES/70/1 OP4; fn 3}</c>, or nothing.</summary>
    public static string FactsOf(
        IReadOnlyList<ActionReport> actions,
        IReadOnlyList<ReferenceReport> references,
        IReadOnlyList<AnchorReport> anchors
    )
    {
        string acts = string.Join(", ", actions.Select(Of));
        string[] cited = [.. references.Select(Of).Where(static each => each.Length > 0).Distinct()];
        string cites = cited.Length == 0 ? "" : "cites " + string.Join(", ", cited);
        string notes = anchors.Count == 0 ? "" : "fn " + string.Join(" ", anchors.Select(static each => each.Label));
        string facts = string.Join("; ", new[] { acts, cites, notes }.Where(static each => each.Length > 0));
        return facts.Length == 0 ? "" : "{" + facts + "}";
    }

    /// <summary>What the header says, as names and values.</summary>
    public static IEnumerable<(string Name, string Value)> FieldsOf(ResolutionReport resolution)
    {
        (string Name, string? Value)[] fields =
        [
            ("language", resolution.Language),
            ("session", resolution.Session?.ToString(CultureInfo.InvariantCulture)),
            ("agenda item", WithTitle(resolution.AgendaItem, resolution.AgendaItemTitle)),
            ("adopted on", resolution.AdoptedOn),
            ("meeting", resolution.PlenaryMeeting?.ToString(CultureInfo.InvariantCulture)),
            ("committee", resolution.Committee),
            ("report", WithParagraph(resolution.Report, resolution.ReportParagraph)),
            ("url", resolution.Url),
        ];
        return fields
            .Where(static field => !string.IsNullOrEmpty(field.Value))
            .Select(static field => (field.Name, field.Value!));
    }

    /// <summary>A finding as compilers print it, safe for a terminal.</summary>
    public static string FindingOf(string file, DiagnosticReport found) =>
        $"{Visible.Line(PlaceOf(file, found))}{found.Severity} {found.Rule}: {Visible.Line(found.Message)}";

    /// <summary>The place of a finding as compilers print it, so that editors find it.</summary>
    public static string PlaceOf(string file, DiagnosticReport found) =>
        $"{file}({found.Place.Start.Line},{found.Place.Start.Column}): ";

    private static string Of(ActionReport action) =>
        string.Join("+", action.Modifiers.Prepend(string.Join("|", action.Concepts)));

    /// <summary>The symbol or the provisions of the text itself; nothing of what the text names in words alone.</summary>
    private static string Of(ReferenceReport reference) =>
        Visible.Line(
            string.Join(" ", reference.Targets.Prepend(reference.Symbol ?? "").Where(static each => each.Length > 0))
        );

    private static string? WithTitle(string? item, string? title) =>
        string.IsNullOrEmpty(title) ? item
        : string.IsNullOrEmpty(item) ? title
        : item + " " + title;

    private static string? WithParagraph(string? report, string? paragraph) =>
        string.IsNullOrEmpty(paragraph) ? report : report + ", para. " + paragraph;
}
