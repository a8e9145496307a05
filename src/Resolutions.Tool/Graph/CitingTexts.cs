using Resolutions.Generator;
using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Finds what the resolutions of a text cite.</summary>
internal static class CitingTexts
{
    public static IEnumerable<CitingText> Of(ResolutionText text) =>
        text.Resolutions.Select(static resolution => new CitingText(
            resolution.Header.Symbol,
            resolution.Header.Title.Text,
            resolution.Language,
            [.. Citations(resolution)]
        ));

    private static IEnumerable<CitedPlace> Citations(Resolution resolution)
    {
        string symbol = resolution.Header.Symbol;
        var names = new ProvisionNames(resolution);
        return Of(resolution.Header.Title, from: null)
            .Concat(resolution.Provisions.SelectMany(provision => OfProvision(provision, container: null)))
            .Concat(resolution.Footnotes.SelectMany(note => Of(note.Content, CitationText.FootnotePath(note.Label))));

        IEnumerable<CitedPlace> OfProvision(Provision provision, string? container)
        {
            // What has no place of its own, such as a heading, cites in the name of what it stands in.
            string? from = names.Find(provision) is { } name ? WrittenPath.Of(name.Path) : container;
            return Of(provision.Content, from)
                .Concat(provision.Children.SelectMany(child => OfProvision(child, from)))
                .Concat(Of(provision.ClosingWords, from));
        }

        IEnumerable<CitedPlace> Of(Content content, string? from) =>
            content.References.SelectMany(reference => Places(reference, from));

        IEnumerable<CitedPlace> Places(Reference reference, string? from)
        {
            bool isSelf = reference.Kind == ReferenceKind.Self;
            string? to = isSelf ? symbol : reference.Symbol;
            return to is null ? []
                : reference.Targets.Count > 0
                    ? reference.Targets.Select(target => new CitedPlace(
                        from,
                        to,
                        WrittenPath.Of(target.Path),
                        target.Through is { } last ? WrittenPath.Of(last) : null
                    ))
                // “The present resolution” cites nothing.
                : isSelf ? []
                : [new CitedPlace(from, to)];
        }
    }
}
