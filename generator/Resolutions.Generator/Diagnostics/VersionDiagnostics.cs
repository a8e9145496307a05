using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds the exact places of what language versions disagree in.</summary>
internal static class VersionDiagnostics
{
    /// <summary>The places in a file that findings name.</summary>
    public static IEnumerable<FoundPlace> Find(
        ResolutionFile file,
        EquatableArray<VersionFinding> findings,
        CancellationToken cancellationToken
    )
    {
        VersionPlace[] places =
        [
            .. findings
                .Select(static finding => finding.Place)
                .Where(place => place.Version.Path.Equals(file.Path, StringComparison.Ordinal))
                .Distinct(),
        ];
        if (places.Length == 0 || file.Text.GetText(cancellationToken) is not { } text)
        {
            return [];
        }

        ResolutionText document = ParseCache.Get(text, cancellationToken);
        var filePlaces = new FilePlaces(file.Path, text);
        return places
            .GroupBy(static place => place.Version.Position)
            .Where(group => group.Key < document.Resolutions.Count)
            .SelectMany(group => Find(document.Resolutions[group.Key], [.. group], text, filePlaces));
    }

    /// <summary>The findings with their places.</summary>
    public static EquatableArray<DiagnosticInfo> Collect(
        EquatableArray<VersionFinding> findings,
        IEnumerable<FoundPlace> places
    )
    {
        if (findings.Count == 0)
        {
            return default;
        }

        var spans = places
            .GroupBy(static found => found.Place)
            .ToDictionary(static group => group.Key, static group => group.First().Span);
        return findings
            .Where(finding => spans.ContainsKey(finding.Place) && spans.ContainsKey(finding.OtherPlace))
            .Select(finding => new DiagnosticInfo(
                finding.RuleId,
                spans[finding.Place],
                finding.Arguments.Append(finding.OtherPlace.Version.Path).ToEquatableArray(),
                spans[finding.OtherPlace]
            ))
            .ToEquatableArray();
    }

    private static IEnumerable<FoundPlace> Find(
        Resolution resolution,
        VersionPlace[] places,
        SourceText text,
        FilePlaces filePlaces
    )
    {
        var provisions = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach ((string path, Provision named) in NamedProvisions.Of(resolution))
        {
            provisions[path] = named;
        }

        foreach (VersionPlace place in places)
        {
            yield return new(
                place,
                provisions.TryGetValue(place.Path, out Provision? provision)
                        ? Find(place.Words, [provision.Content, provision.ClosingWords], text, filePlaces)
                            ?? filePlaces.Of(provision)
                    : resolution.Footnotes.FirstOrDefault(note => CitationText.FootnotePath(note.Label) == place.Path)
                        is { } footnote
                        ? Find(place.Words, [footnote.Content], text, filePlaces) ?? filePlaces.Of(footnote.Marker.Span)
                    : filePlaces.Of(resolution)
            );
        }
    }

    private static FileSpan? Find(string words, Content[] contents, SourceText text, FilePlaces places)
    {
        foreach (Content content in words.Length == 0 ? [] : contents)
        {
            string source = text.ToString(
                new Microsoft.CodeAnalysis.Text.TextSpan(content.Span.Start, content.Span.Length)
            );
            int at = source.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                return places.Of(new Text.TextSpan(content.Span.Start + at, words.Length));
            }
        }

        return null;
    }
}
