namespace Resolutions.Generator;

/// <summary>Gathers the words of what has no text of its own: of a resolution, a section or an annex.</summary>
internal static class HeldText
{
    /// <summary>The title, provisions and footnotes of a resolution.</summary>
    public static string Of(ResolutionModel resolution) =>
        string.Join(
            "\n",
            resolution
                .Provisions.SelectMany(In)
                .Prepend(resolution.Title)
                .Concat(resolution.Footnotes.Select(static note => note.Text))
        );

    /// <summary>The title and provisions of a section, an annex or another container.</summary>
    public static string Of(ContainerModel container) => string.Join("\n", In(container));

    private static IEnumerable<string> In(ProvisionModel provision) =>
        provision
            .Inside.SelectMany(In)
            .Prepend(
                provision switch
                {
                    ParagraphModel paragraph => paragraph.Text,
                    ContainerModel container => container.Title,
                    _ => "",
                }
            );
}
