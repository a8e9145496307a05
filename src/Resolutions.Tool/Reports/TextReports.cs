using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Reads a text and reports what was read.</summary>
internal static class TextReports
{
    /// <summary>Reads a text.</summary>
    public static TextReport Of(TextFile file, CancellationToken cancellationToken) =>
        Of(file, ResolutionText.Parse(file.Source, cancellationToken));

    /// <summary>Reports a text that is read.</summary>
    public static TextReport Of(TextFile file, ResolutionText text)
    {
        var places = new PlaceFinder(file.Source);
        return new(
            file.Name,
            [.. text.Resolutions.Select(resolution => ResolutionReports.Of(resolution, places))],
            [
                .. OfEncoding(file, text)
                    .Concat(text.Diagnostics)
                    .Select(found => new DiagnosticReport(
                        found.Rule.Id,
                        EnumWords.Of(found.Rule.Severity),
                        found.Message,
                        places.At(found.Span)
                    )),
            ]
        );
    }

    /// <summary>Where nothing could be read, what the reader says about it comes first.</summary>
    private static IEnumerable<TextDiagnostic> OfEncoding(TextFile file, ResolutionText text) =>
        file.OtherEncoding is { } encoding && text.Resolutions.Count > 0
            ? [new TextDiagnostic(TextRules.NotUtf8, default, encoding)]
            : [];
}
