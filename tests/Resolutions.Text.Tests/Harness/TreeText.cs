using System.Globalization;
using System.Text;

namespace Resolutions.Text.Tests.Harness;

/// <summary>Writes a document tree as text, one node a line, for comparison with an expected file.</summary>
internal static class TreeText
{
    public static string Of(Resolution resolution)
    {
        var text = new StringBuilder();
        WriteHeader(text, resolution);
        foreach (var provision in resolution.Provisions)
        {
            Write(text, provision, 0);
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"closing: meeting {resolution.Closing?.PlenaryMeeting}, {resolution.Closing?.Date}\n"
        );
        foreach (var note in resolution.Footnotes)
        {
            text.Append(CultureInfo.InvariantCulture, $"Fn{note.Label}: {note.Content.Text}\n");
        }

        return text.ToString();
    }

    private static void WriteHeader(StringBuilder text, Resolution resolution)
    {
        var header = resolution.Header;
        text.Append(CultureInfo.InvariantCulture, $"symbol: {header.Symbol}\n");
        text.Append(CultureInfo.InvariantCulture, $"language: {resolution.Language}\n");
        text.Append(CultureInfo.InvariantCulture, $"session: {header.Session}\n");
        text.Append(CultureInfo.InvariantCulture, $"number: {header.Number}\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {header.Title.Text}\n");
        text.Append(CultureInfo.InvariantCulture, $"agenda item: {header.AgendaItem} {header.AgendaItemTitle}\n");
        text.Append(CultureInfo.InvariantCulture, $"adopted: {header.AdoptedOn}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"report: {header.Committee}, {header.Report}, {header.ReportParagraph}\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"formula: {resolution.EnactingFormula.Text}\n");
    }

    private static void Write(StringBuilder text, Provision provision, int depth)
    {
        var name = provision.Kind switch
        {
            ProvisionKind.Preambular => "PP" + provision.Label,
            ProvisionKind.Operative => "OP" + provision.Label,
            ProvisionKind.Heading => "heading",
            _ => "(" + provision.Label + ")",
        };
        text.Append(' ', depth * 2).Append(name);
        text.Append(provision.Marker.Text.Length > 0 ? $" [{provision.Marker.Text}]" : "");
        text.Append(string.Concat(provision.Actions.Select(Describe)));
        text.Append(string.Concat(provision.Content.Anchors.Select(anchor => $" ^{anchor.Label}@{anchor.Position}")));
        text.Append(CultureInfo.InvariantCulture, $": {provision.Content.Text}\n");
        foreach (var child in provision.Children)
        {
            Write(text, child, depth + 1);
        }
    }

    private static string Describe(ActionPhrase action)
    {
        var modifiers = action.Modifiers == ActionModifiers.None ? "" : $" + {action.Modifiers}";
        return $" <{action.Verb} = {string.Join("|", action.Concepts)}{modifiers}>";
    }
}
