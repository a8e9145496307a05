using System.Text;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Collects what is wrong with a file, with the exact places.</summary>
internal static class FileDiagnostics
{
    /// <param name="file">The file.</param>
    /// <param name="rejected">The resolutions of the project that get no type.</param>
    /// <param name="cancellationToken">Asked while reading.</param>
    public static EquatableArray<DiagnosticInfo> Collect(
        ResolutionFile file,
        EquatableArray<RejectedResolution> rejected,
        CancellationToken cancellationToken
    )
    {
        SourceText? text = file.Text.GetText(cancellationToken);
        if (text is null)
        {
            DiagnosticInfo unreadable = new(
                RuleIds.UnreadableFile,
                FileSpan.StartOf(file.Path),
                new EquatableArray<string>([file.Path])
            );
            return new EquatableArray<DiagnosticInfo>([unreadable]);
        }

        ResolutionText document = ParseCache.Get(text, cancellationToken);
        var places = new FilePlaces(file.Path, text);
        return OfEncoding(text.Encoding, document, places)
            .Concat(document.Diagnostics.Select(finding => OfText(finding, places)))
            .Concat(LanguageDeclaration.Check(file, document, places))
            .Concat(StatusDeclaration.Check(file, document, places))
            .Concat(document.Resolutions.SelectMany(resolution => OfNames(resolution, places)))
            .Concat(
                rejected
                    .Where(found => found.Path == file.Path && found.Position < document.Resolutions.Count)
                    .Select(found => OfIndex(found, document, places))
            )
            .ToEquatableArray();
    }

    /// <summary>
    /// Every tool reads UTF-8 alike, with or without a mark, and plain ASCII is UTF-8. Where the text could not be read, the
    /// encoding is a guess of the compiler, and what the parser says about it comes first.
    /// </summary>
    private static IEnumerable<DiagnosticInfo> OfEncoding(
        Encoding? encoding,
        ResolutionText document,
        FilePlaces places
    ) =>
        encoding?.WebName is null or "utf-8" or "us-ascii" || document.Resolutions.Count == 0
            ? []
            :
            [
                new(
                    TextRules.NotUtf8.Id,
                    places.Start,
                    new EquatableArray<string>([encoding.WebName.ToUpperInvariant()])
                ),
            ];

    private static DiagnosticInfo OfText(TextDiagnostic finding, FilePlaces places) =>
        new(finding.Rule.Id, places.Of(finding.Span), finding.Arguments.ToEquatableArray());

    private static IEnumerable<DiagnosticInfo> OfNames(Resolution resolution, FilePlaces places) =>
        new ProvisionNames(resolution).Collisions.Select(collision => new DiagnosticInfo(
            RuleIds.NameCollision,
            places.Of(collision.Provision),
            new EquatableArray<string>([
                CitationText.Id(resolution.Header.Symbol, collision.Name.Path),
                collision.Name.TypeName,
                collision.TakenBy,
            ])
        ));

    private static DiagnosticInfo OfIndex(RejectedResolution rejected, ResolutionText document, FilePlaces places) =>
        new(rejected.RuleId, places.Of(document.Resolutions[rejected.Position]), rejected.Arguments);
}
