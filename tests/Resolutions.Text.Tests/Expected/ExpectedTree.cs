using System.Globalization;

namespace Resolutions.Text.Tests.Expected;

/// <summary>Writes a document in the short form of the trees in this folder, which people write by reading the text.</summary>
internal static class ExpectedTree
{
    private const int Kept = 12;

    /// <summary>The lines of the form; a field that the text does not have is left out.</summary>
    public static IEnumerable<string> Of(ResolutionText text)
    {
        var resolution = text.Resolutions.Single();
        var findings = text.Diagnostics.Select(found => found.Rule.Id).Distinct().Order(StringComparer.Ordinal);
        return Head(resolution)
            .Concat(resolution.Provisions.SelectMany(each => Lines(each, "")))
            .Concat(Tail(resolution))
            .Append($"findings: {string.Join(' ', findings)}")
            .Where(line =>
                !line.EndsWith(": ", StringComparison.Ordinal) || line.StartsWith("findings", StringComparison.Ordinal)
            )
            .Select(line => line.TrimEnd());
    }

    private static IEnumerable<string> Head(Resolution resolution)
    {
        var header = resolution.Header;
        return
        [
            $"symbol: {header.Symbol}",
            $"language: {resolution.Language}",
            $"session: {Number(header.Session)}",
            $"number: {Number(header.Number)}",
            $"title: {Shorten(header.Title.Text)}",
            $"item: {header.AgendaItem}",
            $"item title: {Shorten(header.AgendaItemTitle ?? "")}",
            $"adopted: {header.AdoptedOn}",
            $"committee: {header.Committee}",
            $"report: {header.Report}",
            $"paragraph: {header.ReportParagraph}",
            $"formula: {resolution.EnactingFormula.Text}",
        ];
    }

    private static IEnumerable<string> Tail(Resolution resolution) =>
        resolution
            .Footnotes.Select(note => $"Fn{note.Label}: {Shorten(note.Content.Text)}")
            .Prepend($"closed: {resolution.Closing?.Date}")
            .Prepend($"meeting: {Number(resolution.Closing?.PlenaryMeeting)}");

    private static IEnumerable<string> Lines(Provision provision, string parent)
    {
        var path = parent + Name(provision);
        var anchors = string.Concat(provision.Content.Anchors.Select(anchor => $" ^{anchor.Label}"));
        var line =
            $"{path} | {provision.Marker.Text} | {Shorten(provision.Content.Text)}{anchors} | {Action(provision)}";
        return provision.Children.SelectMany(child => Lines(child, path + ".")).Prepend(line.TrimEnd(' '));
    }

    private static string Name(Provision provision) =>
        provision.Kind switch
        {
            ProvisionKind.Preambular => "PP" + provision.Label,
            ProvisionKind.Operative => "OP" + provision.Label,
            ProvisionKind.Section => "Section" + provision.Label,
            ProvisionKind.Annex => "Annex" + provision.Label,
            ProvisionKind.AnnexParagraph => "Para" + provision.Label,
            ProvisionKind.AnnexText => "text",
            ProvisionKind.Heading => "heading",
            _ => provision.Label,
        };

    /// <summary>The leading action.</summary>
    private static string Action(Provision provision)
    {
        if (provision.Actions.Count == 0)
        {
            return "";
        }

        var lead = provision.Actions[0];
        var modifiers = lead.Modifiers == ActionModifiers.None ? "" : $" + {lead.Modifiers}";
        return $"{lead.Verb} = {string.Join(", ", lead.Concepts)}{modifiers}";
    }

    /// <summary>The two ends; people write every space as a space.</summary>
    private static string Shorten(string text) =>
        (text.Length <= 2 * Kept ? text : $"{text[..Kept]}…{text[^Kept..]}").Replace('\u00A0', ' ');

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
