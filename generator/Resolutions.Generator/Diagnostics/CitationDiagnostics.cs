using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds what a file, or what its item says of its force, cites that is not in the text of the cited resolution, where the project has it.</summary>
internal static class CitationDiagnostics
{
    public static EquatableArray<DiagnosticInfo> Collect(
        ResolutionFile file,
        LinkTable table,
        CancellationToken cancellationToken
    )
    {
        if (file.Text.GetText(cancellationToken) is not { } text)
        {
            return default;
        }

        var places = new FilePlaces(file.Path, text);
        return ParseCache
            .Get(text, cancellationToken)
            .Resolutions.SelectMany(ContentsOf)
            .SelectMany(content => Find(content, table, text, places))
            .Concat(SuccessorDiagnostics.Find(file.Status, table, places))
            .ToEquatableArray();
    }

    private static IEnumerable<DiagnosticInfo> Find(
        Content content,
        LinkTable table,
        SourceText text,
        FilePlaces places
    ) =>
        from reference in content.References
        where reference.Kind != ReferenceKind.Self && reference.Symbol is not null
        from path in PathsOf(reference)
        where table.Lacks(SymbolKey.Of(reference.Symbol!), path)
        select new DiagnosticInfo(
            RuleIds.MissingCitedProvision,
            places.Of(new ContentPlaces(text.ToString(), content).SourceOf(reference.Span)),
            new EquatableArray<string>([CitedPlaceWords.Of(WellFormed.Text(reference.Symbol!), WellFormed.Text(path))])
        );

    private static IEnumerable<string> PathsOf(Reference reference) =>
        reference.Targets.SelectMany(static target =>
            target.Through is { } last ? new[] { target.Path, last } : [target.Path]
        );

    private static IEnumerable<Content> ContentsOf(Resolution resolution) =>
        new[] { resolution.Header.Title }
            .Concat(resolution.Provisions.SelectMany(ContentsOf))
            .Concat(resolution.Footnotes.Select(static note => note.Content));

    private static IEnumerable<Content> ContentsOf(Provision provision) =>
        new[] { provision.Content }.Concat(provision.Children.SelectMany(ContentsOf)).Append(provision.ClosingWords);
}
