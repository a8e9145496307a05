using Resolutions.Generator;
using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Reports the provisions of a resolution.</summary>
/// <param name="resolution">The resolution.</param>
/// <param name="places">Finds lines and columns in its file.</param>
internal sealed class ProvisionReports(Resolution resolution, PlaceFinder places)
{
    private readonly ProvisionNames names = new(resolution);
    private readonly string symbol = resolution.Header.Symbol;

    /// <summary>The provisions, in reading order.</summary>
    public IReadOnlyList<ProvisionReport> All => [.. resolution.Provisions.Select(Of)];

    private ProvisionReport Of(Provision provision)
    {
        string? path = names.Find(provision)?.Path;
        string? id = path is null ? null : CitationText.Id(symbol, path);
        return new()
        {
            Kind = EnumWords.Of(provision.Kind),
            Term = provision.Term == ProvisionTerm.None ? null : EnumWords.Of(provision.Term),
            Path = path is null ? null : WrittenPath.Of(path),
            Id = id,
            Citation = path is null ? null : CitationText.OfProvision(symbol, path),
            Marker = provision.Marker.Text,
            Text = provision.Content.Text,
            ClosingWords = provision.ClosingWords.Text,
            Place = places.Of(WholeSpan.Of(provision)),
            Actions = [.. provision.Actions.Select(Action)],
            Anchors = Anchors(provision.Content),
            ClosingAnchors = Anchors(provision.ClosingWords),
            References = ReferenceReports.Of(provision.Content),
            ClosingReferences = ReferenceReports.Of(provision.ClosingWords),
            EnactingFormula = provision.EnactingFormula.Text,
            Provisions = [.. provision.Children.Select(Of)],
            ClosingLines = [.. (provision.Closing?.Lines ?? []).Select(static line => line.Text)],
        };
    }

    private static ActionReport Action(ActionPhrase action) =>
        new(
            action.Verb,
            [.. action.Concepts.Select(EnumWords.Of)],
            EnumWords.OfFlags(action.Modifiers),
            action.Span.Start,
            action.Span.Length
        );

    private AnchorReport[] Anchors(Content content) =>
        [
            .. content.Anchors.Select(anchor => new AnchorReport(
                anchor.Number,
                anchor.Label,
                anchor.Position,
                places.Of(anchor.Source)
            )),
        ];
}
