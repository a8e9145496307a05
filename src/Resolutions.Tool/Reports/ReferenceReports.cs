using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Reports what texts refer to.</summary>
internal static class ReferenceReports
{
    /// <summary>The references of a text, in reading order.</summary>
    public static IReadOnlyList<ReferenceReport> Of(Content content) => [.. content.References.Select(Of)];

    private static ReferenceReport Of(Reference reference) =>
        new(
            EnumWords.Of(reference.Kind),
            reference.Symbol,
            reference.Name,
            EnumWords.Of(reference.Decision),
            [
                .. reference.Targets.Select(static target =>
                    target.Through is null ? target.Path : target.Path + "–" + target.Through
                ),
            ],
            reference.Span.Start,
            reference.Span.Length
        );
}
